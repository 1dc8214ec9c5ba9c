// "Copy link": puts the question's address on the clipboard and says so.

const SAID_FOR = 2000; // milliseconds

/** Makes the links copy their address instead of going there. */
export function offerCopying() {
  for (const link of document.querySelectorAll("a.copy")) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const words = link.textContent ?? "";
    link.setAttribute("role", "button");
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      const copied = await copy(link.href);
      // Where the clipboard is closed to us, the address bar shows what to copy.
      if (!copied) location.hash = link.hash;
      link.textContent = copied ? "Copied" : "See the address bar";
      setTimeout(() => (link.textContent = words), SAID_FOR);
    });
    link.setAttribute("aria-live", "polite");
  }
}

/**
 * @param {string} text
 * @returns {Promise<boolean>} whether it is on the clipboard now
 */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
