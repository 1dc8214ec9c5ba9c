// Tables, formulas and code that are wider than the column scroll by themselves. Whoever has no pointer reaches them
// with the Tab key and scrolls with the arrows. The pages let the Tab key stop at all of them; here the stops go away
// where nothing scrolls.

const WIDE = ".wide, .katex-display, .code";

/** Keeps exactly the parts reachable that scroll, also when answers open or the window changes. */
export function keepWidePartsReachable() {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target);
  });
  for (const part of document.querySelectorAll(WIDE)) watch.observe(part);
}

/** @param {Element} part */
function update(part) {
  if (part.scrollWidth > part.clientWidth) {
    part.setAttribute("tabindex", "0");
  } else {
    part.removeAttribute("tabindex");
  }
}
