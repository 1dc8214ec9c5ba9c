// Tables, formulas and code that are wider than the column scroll by themselves. Whoever has no pointer reaches them
// with the Tab key and scrolls with the arrows. The pages let the Tab key stop at all of them; here the stops go away
// where nothing scrolls.

const WIDE = ".wide, .katex-display, .code, pre > code";

/** Keeps exactly the parts reachable that scroll, also when answers open, the window changes or fonts arrive. */
export function keepWidePartsReachable() {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target);
  });
  const parts = [...document.querySelectorAll(WIDE)];
  for (const part of parts) watch.observe(part);
  // Another font makes a formula wider, but not its frame, which is what the observer sees.
  document.fonts.addEventListener("loadingdone", () => parts.forEach(update));
}

/** @param {Element} part */
function update(part) {
  if (part.scrollWidth > part.clientWidth) {
    part.setAttribute("tabindex", "0");
  } else {
    part.removeAttribute("tabindex");
  }
}
