// The search box in front of a page. It opens the one of the header, which is out of sight there until then.

/** Shows the box, which is of no use without scripts, and makes it work. */
export function offerSearch() {
  const field = document.querySelector("header .md-search__input");
  for (const box of document.querySelectorAll("button[data-search]")) {
    box.toggleAttribute("hidden", !field);
    box.addEventListener("click", () => {
      // The theme opens the search once its field has the focus.
      if (field instanceof HTMLElement) field.focus();
    });
  }
}
