// The search box in front of the home page. It opens the one of the header, which is out of sight there until then.

/** Shows the box, which is of no use without scripts, and makes it work. */
export function offerSearch() {
  const toggle = document.getElementById("__search");
  for (const box of document.querySelectorAll("button[data-search]")) {
    box.toggleAttribute("hidden", !toggle);
    box.addEventListener("click", () => toggle?.click());
  }
}
