// The page for what is not there stands under every such address: the form for a problem is to name the one that was asked for.

/** Fills the address of this page into the links to the form. */
export function nameTheMissingAddress() {
  if (!document.querySelector("[data-not-found]")) return;
  for (const link of document.querySelectorAll('a[href*="template=site-problem.yml"]')) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const form = new URL(link.href);
    form.searchParams.set("page", location.href);
    link.href = form.href;
  }
}
