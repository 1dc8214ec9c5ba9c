// "Expand all" and "Collapse all", remembered from page to page.

import { recall, remember } from "./storage.js";

const NAME = "answers";

/** Makes the two buttons work and does what was chosen last. */
export function offerOpening() {
  for (const button of document.querySelectorAll("button[data-open]")) {
    button.addEventListener("click", () => {
      const open = button.getAttribute("data-open") === "yes";
      openAll(open);
      remember(NAME, open ? "open" : "closed");
    });
  }
  if (recall(NAME) === "open") openAll(true);
}

/** @param {boolean} open */
function openAll(open) {
  for (const part of document.querySelectorAll(".q details")) part.toggleAttribute("open", open);
}
