// Which questions fit what a reader typed, the best first.

import { Lexicon } from "./lexicon.js";
import { PackedIndex } from "./pack.js";
import { compounds, compoundTerm, folded, isEmpty, isSymbol, meaningsOf, meant, nameOf, pairsOf, stem, piecesOf, wholeOf, words } from "./words.js";

/**
 * A term that a word of the query may stand for. `weight` is how likely that is, `share` how much of the term's score the word earns.
 *
 * @typedef {import("./lexicon.js").Guess & {share?: number}} Guess
 */

/**
 * The first stage as it is loaded.
 *
 * @typedef {object} First
 * @property {string[][]} meanings phrases that mean the same, as stems
 * @property {[string[], string][]} everyday what people say, as stems, and the terms of the field for it
 * @property {string} ids the ids of the questions, separated by blanks
 * @property {string} marks a digit for every question, odd for the core
 * @property {string} words all words, separated by blanks
 * @property {import("./pack.js").Packed} index MiniSearch's index of the fields in `FIELDS`
 */

/**
 * The second stage as it is loaded.
 *
 * @typedef {object} Second
 * @property {string} words more words, separated by blanks
 * @property {import("./pack.js").Packed} index MiniSearch's index of the fields in `DEEP_FIELDS`
 */

/** @typedef {{number: number, score: number, terms: string[]}} Hit the question's place in the bank, and the terms that matched */

export const FIELDS = ["question", "aliases", "about", "short"];
export const DEEP_FIELDS = ["whole", "pairs", "said", "follow", "deep", "typed", "code", "formulas"];

// Found by comparing on the half of tests/search/queries.yml that is there for tuning; `make bench-search` measures them.
export const WEIGHTS = {
  /** What a word is worth in each field. */
  fields: { question: 2.4, aliases: 3, about: 0.7, short: 0.4 },
  deep: { whole: 1, pairs: 1, follow: 0.25, deep: 0.1, typed: 0.7, code: 0.5, formulas: 2.5 },
  /** What a word is worth in the everyday words for a question, and how many words a query has that are all but certainly such words. */
  said: 2.9,
  plain: 5,
  bm25: { k: 0.4, b: 0.8, d: 0.7 },
  /** The exponent of the share of the query (by how rare its words are) that a question covers. */
  covered: 1,
  /** How the score of a phrase with one meaning is divided among its words: by their number to this power. */
  shared: 0.12,
  /** What two words are worth that follow each other in the query as they do in a name. */
  pair: 1.5,
  /** What it adds that the query is, word for word, another name of the question. */
  whole: 0.4,
  /** What it adds to a score that the query says the whole name of a question, as its id gives it. */
  named: 0.4,
  /** What it adds that the name begins with what was typed so far. */
  begun: 0.5,
  /** What a core question is worth more, divided by the number of words: who types one word wants what everybody must know. */
  core: 0.1,
  /** How likely it is that an everyday word means a term of the field. */
  everyday: 0.35,
  /** What a piece of a formula is worth. */
  piece: 3.2,
  /** What scores less than this share of the best is no answer to the query. */
  worth: 0.1,
};

const AS_IT_IS = {
  tokenize: (/** @type {string} */ text) => text.split(" "),
  processTerm: (/** @type {string} */ term) => term,
};

/** @param {string[]} fields */
export function options(fields) {
  return { fields, idField: "number", ...AS_IT_IS };
}

export class Ranking {
  /** @param {First} first */
  constructor(first) {
    this.meanings = meaningsOf(first.meanings.map((group) => [group, nameOf(group[0])]));
    this.everyday = meaningsOf(first.everyday);
    this.lexicon = new Lexicon(first.words.split(" "));
    this.ids = first.ids.split(" ");
    /** @type {Set<string>[]} the terms of a question's id, its shortest name, once it was asked for */
    this.names = [];
    this.core = [...first.marks].map((mark) => Boolean(Number(mark) & 1));
    this.index = new PackedIndex(first.index, options(FIELDS));
    /** @type {PackedIndex | null} */
    this.deep = null;
    /** @type {Map<string, Map<number, number>>} */
    this.scores = new Map();
    /** @type {Map<string, Map<number, number>>} the same from the everyday words for a question alone */
    this.plain = new Map();
  }

  /** @param {Second} second */
  deepen(second) {
    this.deep = new PackedIndex(second.index, options(DEEP_FIELDS));
    this.lexicon.add(second.words.split(" "));
    this.scores.clear();
    this.plain.clear();
  }

  /**
   * @param {string} query
   * @param {boolean} typing whether the last word may go on
   * @returns {Hit[]} the questions that fit, the best first
   */
  search(query, typing = true) {
    const asked = this.parse(query, typing);
    const whole = this.whole(query);
    const pairs = this.pairs(query);
    this.prepare([whole, ...pairs, ...asked.flatMap((guesses) => guesses.map(({ term }) => term))]);
    /** @type {Map<number, {score: number, weight: number, terms: string[]}>} */
    const found = new Map();
    let asking = 0;
    // Who types a word or two knows its name; who types a sentence may not.
    const plainly = WEIGHTS.said * Math.min(1, asked.length / WEIGHTS.plain);
    for (const guesses of asked) {
      /** @type {Map<number, {score: number, term: string, weight: number}>} */
      const here = new Map();
      let rarity = 0;
      for (const { term, weight, share = 1 } of guesses) {
        const scores = this.of(term);
        const plain = this.plain.get(term);
        if (scores.size) rarity = Math.max(rarity, weight * share * this.rarity(scores.size));
        for (const [number, score] of scores) {
          const known = here.get(number);
          const earned = (score + plainly * (plain?.get(number) ?? 0)) * weight * share;
          if (!known || known.score < earned) here.set(number, { score: earned, term, weight });
        }
      }
      // A word that occurs nowhere counts as a rare one, so that what has all the others does not count as complete.
      if (!here.size) rarity = this.rarity(0) / 2;
      asking += rarity;
      for (const [number, { score, term, weight }] of here) {
        const sum = found.get(number) ?? { score: 0, weight: 0, terms: [] };
        sum.score += score;
        sum.weight += rarity * weight;
        sum.terms.push(term);
        found.set(number, sum);
      }
    }
    for (const pair of pairs) {
      for (const [number, score] of this.of(pair)) {
        const sum = found.get(number);
        if (sum) sum.score += WEIGHTS.pair * score;
      }
    }
    const begins = this.begun(query, typing);
    const ranked = [...found]
      .map(([number, { score, weight, terms }]) => ({
        number,
        score:
          score *
          (weight / asking) ** WEIGHTS.covered *
          (1 + WEIGHTS.named * this.named(number, terms)) *
          (this.of(whole).has(number) ? 1 + WEIGHTS.whole : 1) *
          (begins && this.ids[number].startsWith(begins) ? 1 + WEIGHTS.begun : 1) *
          (this.core[number] ? 1 + WEIGHTS.core / asked.length : 1),
        terms,
      }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
    return ranked.filter(({ score }) => score >= WEIGHTS.worth * ranked[0].score);
  }

  /**
   * @param {string} query
   * @returns {string[]} a term for every two words that follow each other
   */
  pairs(query) {
    const all = words(query);
    return pairsOf(all, all.map((word) => this.stemmed(word)));
  }

  /**
   * @param {string} query
   * @param {boolean} typing
   * @returns {string} how the ids begin that the query is on its way to; nothing where its last word is one already
   */
  begun(query, typing) {
    const all = words(query);
    const last = all.at(-1) ?? "";
    return typing && (last.length < 3 || !this.lexicon.has(last)) ? all.join("-") : "";
  }

  /**
   * @param {number} number
   * @param {string[]} terms
   * @returns {number} how much of the question's name the terms say
   */
  named(number, terms) {
    const name = (this.names[number] ??= new Set(words(this.ids[number].replaceAll("-", " ")).filter((word) => !isEmpty(word)).map(stem)));
    return name.size ? (new Set(terms.filter((term) => name.has(term))).size / name.size) ** 2 : 0;
  }

  /**
   * @param {string} word
   * @returns {string} its stem, or that of the word that it seems to be a misspelling of
   */
  stemmed(word) {
    if (word.length < 4 || isEmpty(word) || this.lexicon.has(word)) return stem(word);
    return this.lexicon.mended(word)[0]?.term ?? stem(word);
  }

  /**
   * @param {string} query
   * @returns {string} the term for all that it says
   */
  whole(query) {
    const all = words(query);
    return wholeOf(all, all.map((word) => this.stemmed(word)), this.meanings);
  }

  /**
   * @param {string} query
   * @param {boolean} typing
   * @returns {Guess[][]} for each word of the query what it may stand for
   */
  parse(query, typing) {
    const all = words(query);
    const open = typing && /[\p{L}\p{N}]$/u.test(query.trimEnd()) && query === query.trimEnd();
    const pieces = piecesOf(query);
    // In a formula a letter is told by what stands around it, and not by itself.
    const says = (/** @type {string} */ word) => !isEmpty(word) && !(pieces.length && isSymbol(word));
    const full = pieces.length > 0 || all.some(says);
    /** @type {Guess[][]} */
    const asked = [];
    // A phrase is seen although a word in it is misspelt.
    const stems = all.map((word) => this.stemmed(word));
    const meanings = meant(stems, this.meanings);
    const said = meant(stems, this.everyday);
    all.forEach((word, at) => {
      const last = open && at === all.length - 1;
      const inPhrase = [...meanings, ...said].some(({ start, length }) => at >= start && at < start + length);
      if (full && !says(word) && !(last && all.length === 1) && !inPhrase) return;
      const guesses = says(word) || !inPhrase ? this.guesses(word, last) : [];
      // "k means" is "k-means".
      const joined = at + 1 < all.length ? word + all[at + 1] : "";
      if (joined && this.lexicon.has(joined)) guesses.push({ term: stem(joined), weight: 1 });
      const joinedBefore = at > 0 ? all[at - 1] + word : "";
      if (joinedBefore && this.lexicon.has(joinedBefore)) guesses.push({ term: stem(joinedBefore), weight: 1 });
      for (const { name, start, length } of meanings) {
        if (at >= start && at < start + length) guesses.push({ term: name, weight: 1, share: length ** -WEIGHTS.shared });
      }
      for (const { name, start, length } of said) {
        if (at < start || at >= start + length) continue;
        for (const term of name.split(" ")) guesses.push({ term, weight: WEIGHTS.everyday, share: length ** -WEIGHTS.shared });
      }
      asked.push(guesses);
    });
    for (const compound of compounds(query)) {
      const guesses = [{ term: compoundTerm(compound), weight: 1 }];
      if (open && folded(query).replace(/[-‐‑–]/g, "").endsWith(compound)) guesses.push(...this.lexicon.completed(compound));
      asked.push(guesses);
    }
    for (const piece of pieces) asked.push([{ term: piece, weight: 1, share: WEIGHTS.piece / Math.sqrt(pieces.length) }]);
    return asked;
  }

  /**
   * @param {string} word
   * @param {boolean} open whether more letters may follow
   * @returns {Guess[]}
   */
  guesses(word, open) {
    /** @type {Guess[]} */
    const guesses = [];
    const known = this.lexicon.has(word);
    const completed = open && word.length > 1 ? this.lexicon.completed(word) : [];
    if (known) guesses.push({ term: stem(word), weight: open && word.length < 4 ? 0.7 : 1 });
    else if (this.index.has(stem(word)) || this.deep?.has(stem(word))) guesses.push({ term: stem(word), weight: 0.95 });
    guesses.push(...completed);
    // A stem may be known although the word is not: "sufficent" has that of "suffice". codespell:ignore sufficent
    if (!known && !completed.length) {
      const parts = this.lexicon.split(word);
      if (parts) guesses.push(...parts.map((part) => ({ term: stem(part), weight: 0.6 })));
      guesses.push(...this.lexicon.mended(word, open));
    }
    return guesses;
  }

  /**
   * @param {string} term
   * @returns {Map<number, number>} the score of every question that has it
   */
  of(term) {
    return this.scores.get(term) ?? new Map();
  }

  /** @param {string[]} terms whose scores are wanted */
  prepare(terms) {
    const added = [...new Set(terms)].filter((term) => !this.scores.has(term));
    if (!added.length) return;
    for (const term of added) this.scores.set(term, new Map());
    for (const [stage, boost] of /** @type {const} */ ([[this.index, WEIGHTS.fields], [this.deep, WEIGHTS.deep]])) {
      const index = stage?.holding(added);
      for (const term of index ? added : []) {
        const known = this.of(term);
        for (const { id, score } of /** @type {MiniSearch} */ (index).search(term, { boost, fields: Object.keys(boost), bm25: WEIGHTS.bm25, ...AS_IT_IS })) {
          known.set(id, (known.get(id) ?? 0) + score);
        }
        if (stage !== this.deep) continue;
        const plain = new Map();
        for (const { id, score } of /** @type {MiniSearch} */ (index).search(term, { fields: ["said"], bm25: WEIGHTS.bm25, ...AS_IT_IS })) {
          plain.set(id, score);
          known.set(id, known.get(id) ?? 0);
        }
        this.plain.set(term, plain);
      }
    }
  }

  /**
   * @param {number} count in how many questions a word occurs
   * @returns {number} how much it says, as in BM25
   */
  rarity(count) {
    return Math.log(1 + (this.index.documentCount - count + 0.5) / (count + 0.5));
  }
}
