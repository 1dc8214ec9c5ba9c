// The button that opens a question by chance. The list of questions is fetched when it is pressed, and not before.

/** Shows the button, which is of no use without scripts, and makes it work. */
export function offerRandom() {
  for (const button of document.querySelectorAll("button[data-random]")) {
    button.toggleAttribute("hidden", false);
    button.addEventListener("click", () => void leave());
  }
}

async function leave() {
  const folder = new URL("../../q/", import.meta.url);
  const answer = await fetch(new URL("ids.json", folder));
  if (!answer.ok) return;
  /** @type {string[]} */
  const ids = await answer.json();
  location.assign(new URL(`${ids[Math.floor(Math.random() * ids.length)]}.html`, folder));
}
