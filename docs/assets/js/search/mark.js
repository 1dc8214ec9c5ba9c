// Marks the words of a text that a query found.

import { meant, stem, WORD, words } from "./words.js";

/** @typedef {import("./words.js").Meanings} Meanings */

/**
 * Puts a `<mark>` around every word below `element` whose stem, or the stem of whose phrase, is among the terms.
 *
 * @param {Element} element
 * @param {Set<string>} terms
 * @param {Meanings} meanings
 */
export function mark(element, terms, meanings) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("math") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  for (const node of nodes) markText(node, terms, meanings);
}

/**
 * @param {Text} node
 * @param {Set<string>} terms
 * @param {Meanings} meanings
 */
function markText(node, terms, meanings) {
  const text = node.data;
  const tokens = [...text.matchAll(WORD)];
  const stemmed = tokens.map((token) => words(token[0]).map(stem)[0] ?? "");
  const found = stemmed.map((one) => terms.has(one));
  for (const { name, start, length } of meant(stemmed, meanings)) {
    if (terms.has(name)) found.fill(true, start, start + length);
  }
  // "k-means" stands in the index in one piece, too.
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next && next.index - token.index - token[0].length === 1 && terms.has(stem(words(token[0] + next[0])[0] ?? ""))) {
      found[at] = found[at + 1] = true;
    }
  });
  const pieces = [];
  let end = 0;
  tokens.forEach((token, at) => {
    if (!found[at]) return;
    pieces.push(text.slice(end, token.index));
    const marked = document.createElement("mark");
    marked.textContent = token[0];
    pieces.push(marked);
    end = token.index + token[0].length;
  });
  if (pieces.length) node.replaceWith(...pieces, text.slice(end));
}
