// What was looked for lately in this browser.

import { recall, remember } from "../storage.js";

const NAME = "searches";
const MOST = 6;

/** @returns {string[]} the latest queries, the last one first */
export function recentQueries() {
  try {
    const stored = JSON.parse(recall(NAME) ?? "[]");
    return Array.isArray(stored) ? stored.filter((query) => typeof query === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** @param {string} query a query that led to a question */
export function rememberQuery(query) {
  const kept = query.trim().slice(0, 120);
  if (kept) remember(NAME, JSON.stringify([kept, ...recentQueries().filter((other) => other !== kept)].slice(0, MOST)));
}

/** Forgets them. */
export function forgetQueries() {
  remember(NAME, "[]");
}
