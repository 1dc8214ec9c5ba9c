// Makes both stages of the index. It is run when the site is built, and by no page.

import MiniSearch from "../../vendor/minisearch/index.js";
import { pack } from "./pack.js";
import { DEEP_FIELDS, FIELDS, options } from "./rank.js";
import { compounds, isEmpty, meaningsOf, piecesOf, terms, words } from "./words.js";

/**
 * @param {Record<string, string>[]} texts the texts of every question by their field, in the order of the bank
 * @param {string[][]} synonyms
 * @returns {Record<"first" | "second", import("./rank.js").Second>} the words and the index of each stage
 */
export function build(texts, synonyms) {
  const meanings = meaningsOf(synonyms);
  const known = new Set();
  const stage = (/** @type {string[]} */ fields) => {
    const index = new MiniSearch(options(fields));
    const added = new Set();
    texts.forEach((question, number) => {
      /** @type {Record<string, any>} */
      const entry = { number };
      for (const field of fields) {
        if (field === "formulas") {
          entry[field] = [...new Set(question[field].split("\n").flatMap(piecesOf))].join(" ");
          continue;
        }
        entry[field] = terms(question[field], meanings).join(" ");
        for (const word of [...words(question[field]), ...compounds(question[field])]) {
          if (!isEmpty(word) && !known.has(word)) added.add(word);
        }
      }
      index.add(entry);
    });
    for (const word of added) known.add(word);
    return { words: [...added].sort().join(" "), index: pack(index.toJSON()) };
  };
  return { first: stage(FIELDS), second: stage(DEEP_FIELDS) };
}
