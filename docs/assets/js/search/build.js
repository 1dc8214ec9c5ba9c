// Makes both stages of the index. It is run when the site is built, and by no page.

import MiniSearch from "../../vendor/minisearch/index.js";
import { pack } from "./pack.js";
import { DEEP_FIELDS, FIELDS, options } from "./rank.js";
import { compounds, compoundTerm, isEmpty, meaningsOf, nameOf, pairsOf, piecesOf, stem, asStems, terms, wholeOf, words } from "./words.js";

/**
 * @param {Record<string, string>[]} texts the texts of every question by their field, in the order of the bank
 * @param {string[][]} synonyms phrases that mean the same
 * @param {[string[], string[]][]} everyday what people say, and the words of the field for it
 * @returns {Record<"first" | "second", import("./rank.js").Second>} the words and the index of each stage, and of the first what phrases mean
 */
export function build(texts, synonyms, everyday) {
  const groups = synonyms.map((phrases) => phrases.map(asStems));
  const meanings = meaningsOf(groups.map((group) => [group, nameOf(group[0])]));
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
        if (field === "whole") {
          const phrases = question[field].split("\n").map(words);
          entry[field] = [...new Set(phrases.map((plain) => wholeOf(plain, plain.map(stem), meanings)))].filter(Boolean).join(" ");
          continue;
        }
        if (field === "pairs") {
          const phrases = question[field].split("\n").map(words);
          entry[field] = [...new Set(phrases.flatMap((plain) => pairsOf(plain, plain.map(stem))))].join(" ");
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
  const said = everyday.map(([says, means]) => [
    says.map(asStems),
    [...new Set(means.flatMap((text) => [...words(text).map(stem), ...compounds(text).map(compoundTerm)]))].join(" "),
  ]);
  return { first: { ...stage(FIELDS), meanings: groups, everyday: said }, second: stage(DEEP_FIELDS) };
}
