// One result: a link that shows a question and, beneath it, what answers it.

import { mark } from "./mark.js";
import { terms as termsOf } from "./words.js";

/** @typedef {import("./bank.js").Entry} Entry */
/** @typedef {import("./rank.js").Hit} Hit */
/** @typedef {import("./words.js").Meanings} Meanings */

const ROOT = new URL("../../../", import.meta.url);

/**
 * @param {Entry} entry
 * @param {Hit} hit
 * @param {Meanings} meanings
 * @returns {HTMLAnchorElement}
 */
export function resultOf(entry, hit, meanings) {
  const found = new Set(hit.terms);
  const link = document.createElement("a");
  link.className = "hit";
  link.setAttribute("role", "option");
  link.tabIndex = -1;
  link.id = `hit-${entry.id}`;
  const ask = bestAsk(entry, found, meanings);
  const address = new URL(`topics/${entry.topic}/`, ROOT);
  if (ask) address.searchParams.set("ask", String(ask[0]));
  address.hash = entry.id;
  link.href = address.href;

  const title = element("b", "hit-title");
  // Both are HTML of the build, which its sanitizer has seen.
  if (entry.title) title.innerHTML = entry.title;
  else title.textContent = entry.id.replaceAll("-", " ");
  mark(title, found, meanings);
  const about = element("span", "hit-about");
  const level = element("span", `level ${entry.difficulty}`);
  level.append(element("i"), element("i"), element("i"), capital(entry.difficulty));
  about.append(level, element("span", "", entry.topicTitle));
  if (entry.core) about.append(element("span", "", "core"));
  if (entry.checked) about.append(element("span", "proved", "✓ checked"));
  link.append(title, about);
  if (ask) {
    const next = element("span", "hit-ask");
    next.innerHTML = ask[1];
    mark(next, found, meanings);
    next.prepend("They ask next: ");
    link.append(next);
  }
  if (entry.short) {
    const short = element("span", "hit-short");
    short.innerHTML = entry.short;
    mark(short, found, meanings);
    link.append(short);
  }
  return link;
}

/**
 * @param {Entry} entry
 * @param {Set<string>} found the terms that matched
 * @param {Meanings} meanings
 * @returns {[number, string] | null} the follow-up question that the query fits better than the question itself
 */
function bestAsk(entry, found, meanings) {
  if (!entry.asks || !entry.title) return null;
  let most = matches(entry.title, found, meanings) + 1;
  let best = null;
  for (const ask of entry.asks) {
    const count = matches(ask[1], found, meanings);
    if (count > most) [most, best] = [count, ask];
  }
  return best;
}

/**
 * @param {string} html
 * @param {Set<string>} found
 * @param {Meanings} meanings
 * @returns {number} how many of the terms stand in it
 */
function matches(html, found, meanings) {
  const there = new Set(termsOf(html.replace(/<[^>]*>/g, " "), meanings));
  return [...found].filter((term) => there.has(term)).length;
}

/**
 * @param {string} name
 * @param {string} [className]
 * @param {string} [text]
 * @returns {HTMLElement}
 */
export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** @param {string} word */
export function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
