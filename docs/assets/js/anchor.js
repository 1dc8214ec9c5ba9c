// An address that ends in #some-id opens what it names: the question itself, or whatever contains the target.

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Follows the address's anchor, now and whenever it changes. */
export function followAnchors() {
  addEventListener("hashchange", follow);
  // A second click on a link to the present anchor changes nothing in the address, but should open it again.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link instanceof HTMLAnchorElement && link.hash && link.href === location.href) follow();
  });
  follow();
}

function follow() {
  const id = anchor();
  if (!id) return;
  const target = document.getElementById(id);
  if (target) {
    reveal(target);
  } else {
    void leaveFor(id);
  }
}

/** @returns {string} the address's anchor, empty if there is none or it cannot be read */
function anchor() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/**
 * Opens the details that contain the target and, if it names a question, the question's short answer.
 *
 * @param {HTMLElement} target
 */
export function reveal(target) {
  const card = target.closest(".q");
  if (!card) return;
  card.dispatchEvent(new CustomEvent("atlas:reveal", { bubbles: true }));
  for (let part = target.closest("details"); part; part = part.parentElement?.closest("details") ?? null) {
    part.open = true;
  }
  if (target.matches("h2, .formerly")) {
    const answer = card.querySelector("details");
    if (answer) answer.open = true;
    const next = followUp(card);
    if (next) {
      next.scrollIntoView();
      // The browser itself goes to the heading once the page is complete.
      addEventListener("load", () => next.scrollIntoView(), { once: true });
      return;
    }
  }
  target.scrollIntoView();
}

/**
 * @param {Element} card
 * @returns {HTMLDetailsElement | null} the follow-up question that the address asks for (`?ask=2#some-id`), opened; once
 */
function followUp(card) {
  const address = new URL(location.href);
  const asked = address.searchParams.get("ask");
  if (asked === null || decodeURIComponent(address.hash.slice(1)) !== card.querySelector("h2")?.id) return null;
  address.searchParams.delete("ask");
  history.replaceState(history.state, "", address);
  const part = [...card.querySelectorAll(".next > details")][Number(asked)];
  if (!(part instanceof HTMLDetailsElement)) return null;
  for (let around = /** @type {HTMLDetailsElement | null} */ (part); around; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
  return part;
}

/**
 * Goes to a question that is not on this page: ids that moved or were renamed have a page of their own that knows where.
 *
 * @param {string} id
 */
async function leaveFor(id) {
  if (!ID.test(id) || !document.querySelector(".q")) return;
  const page = new URL(`../../q/${id}.html`, import.meta.url);
  try {
    const answer = await fetch(page, { method: "HEAD" });
    if (answer.ok) location.replace(page);
  } catch {
    // Offline, or opened from a file: the page stays as it is.
  }
}
