// Text to words, and words to the terms under which they are indexed: the same for the texts of the bank and for what a reader types.

import { stemmer } from "../../vendor/stemmer/index.js";

/**
 * Phrases of stems that mean the same, each with the name of what they mean: "princip compon analysi" and "pca" are both `=pca`.
 *
 * @typedef {Map<string, {phrase: string[], name: string}[]>} Meanings by the phrase's first stem, the longest phrase first
 */

// Words that say nothing about the subject. What is left out here costs a place in the index for nothing; "not", "no", "one" or
// "two" do tell questions apart.
const EMPTY = new Set(
  (
    "a about all also am an and any are as at be been being but by can could d did do does doing done for from get gets give given go " +
    "had has have having he her his how i if in into is it its itself just let ll m may me might mine much must my of on or our " +
    "ours out please re s say says shall she should so some such t tell than that the their them then there these they thing things this those " +
    "through to too up us use used ve very was we were what whats when where whether which while who whom whose why will with " +
    "would you your yours explain describe define mean meaning means question work works happen happens"
  ).split(" "),
);

export const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HYPHENATED = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;
// P(A|B), O(n log n), f(x, y): what stands before the parenthesis is one word.
const CALL = /[\p{L}\p{N}_.]+\([^()]{1,24}\)/gu;
// np.vstack, train_test_split
const IDENTIFIER = /[\p{L}_][\p{L}\p{N}_]*(?:[._][\p{L}\p{N}_]+)+/gu;

// TeX that says how something looks, and a bar.
const LOOK = /\\(?:math(?:bf|bb|rm|cal)|operatorname|text|boldsymbol|bm|hat|bar|tilde|left|right|[bB]igg?[lr]?|displaystyle|q?quad|limits)\b/g;
const BAR = /\\(?:mid\b|[lr]?[vV]ert\b|\|)/g;

const SPELLINGS = /** @type {[RegExp, string][]} */ ([
  [/is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, "iz$1"],
  [/ys(e|ed|es|er|ers|ing)$/, "yz$1"],
  [/^((?:mis)?behavi|col|fav|hon|lab|neighb|vap)our/, "$1or"], // codespell:ignore mis
  [/^((?:un|re)?(?:label|model|travel|cancel|signal|level|channel))l(ed|er|ers|ing|ings)$/, "$1$2"],
  [/^(cent|lit|met|fib)re(s?)$/, "$1er$2"],
  [/^(grey)/, "gray"],
  [/^(catalog|analog|dialog)ue/, "$1"], // codespell:ignore ue
  [/^programme/, "program"],
  [/^artefact/, "artifact"],
  [/^sceptic/, "skeptic"],
  [/^judgement/, "judgment"],
  [/^(data)(bas|fram|set)/, "$1$2"], // codespell:ignore fram
]);

/**
 * @param {string} text
 * @returns {string} the text in small letters, without accents, and with formulas that can be typed
 */
export function folded(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(BAR, "|")
    .replace(LOOK, " ")
    .replace(/\\(?:[td]?frac|top)\b/g, " ")
    .replace(/\\[,;:! ]/g, " ")
    .replace(/[\\{}$]/g, " ");
}

/**
 * @param {string} text
 * @returns {string[]} the words of the text in order, spelt in one way
 */
export function words(text) {
  return (folded(text).match(WORD) ?? []).map(spelt);
}

/**
 * @param {string} word in small letters
 * @returns {string} the word as Americans spell it, without what follows an apostrophe
 */
function spelt(word) {
  let known = spellings.get(word);
  if (known === undefined) {
    known = word.replace(/['’].*$/, "");
    for (const [pattern, replacement] of SPELLINGS) known = known.replace(pattern, replacement);
    spellings.set(word, known);
  }
  return known;
}

/** @type {Map<string, string>} */
const spellings = new Map();

/**
 * @param {string} word
 * @returns {boolean} whether the word says nothing about a subject
 */
export function isEmpty(word) {
  return EMPTY.has(word);
}

/** @type {Map<string, string>} */
const stems = new Map();

/**
 * @param {string} word as `words` gives it
 * @returns {string} its stem (Porter 1980)
 */
export function stem(word) {
  let known = stems.get(word);
  if (known === undefined) {
    known = /\d/.test(word) ? word : stemmer(word);
    stems.set(word, known);
  }
  return known;
}

/**
 * @param {string} text
 * @returns {string[]} what is one word only if it is written together: k-means as "kmeans", P(A | B) as "p(a|b)", names of code
 */
export function compounds(text) {
  const low = folded(text);
  return [
    ...(low.match(HYPHENATED) ?? []).map((word) => spelt(word.replace(/[-‐‑–]/g, ""))),
    ...(low.match(CALL) ?? []).map((call) => call.replace(/\s+/g, "")),
    ...(low.match(IDENTIFIER) ?? []),
  ];
}

/**
 * @param {string} compound
 * @returns {string} the term under which it is indexed
 */
export function compoundTerm(compound) {
  return /[^\p{L}]/u.test(compound) ? compound : stem(compound);
}

const LETTERS = /** @type {Record<string, string>} */ ({
  α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", η: "eta", θ: "theta", λ: "lambda", μ: "mu", π: "pi", ρ: "rho", σ: "sigma",
  τ: "tau", φ: "phi", χ: "chi", ω: "omega", "≤": "<=", "≥": ">=", "≠": "!=", "×": "*", "·": "*", "−": "-", "²": "^2", "√": "sqrt", "∑": "sum", "∞": "inf",
});

/**
 * @param {string} word
 * @returns {boolean} whether it is a number, a letter, or the name of a Greek letter
 */
export function isSymbol(word) {
  return /^(?:\p{L}|[\d.]+)$/u.test(word) || Object.values(LETTERS).includes(word);
}

const COMMANDS = /** @type {[RegExp, string][]} */ ([
  [/\\(?:tfrac|dfrac|frac)\s*(\d)\s*(\d)/g, " $1/$2 "],
  [/\\(?:tfrac|dfrac|frac)\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, " $1/$2 "],
  [LOOK, " "],
  [BAR, "|"],
  [/\\(?:le|leq)\b/g, "<="],
  [/\\(?:ge|geq)\b/g, ">="],
  [/\\neq?\b/g, "!="],
  [/\\top\b/g, "t"],
  [/\\infty\b/g, "inf"],
  [/\\[,;:! ]/g, " "],
  [/\bln\b/g, "log"],
  [/\bexp\s*(?=[({[]|\b)/g, "e^"],
  [/\.t\b/g, "^t"],
]);
const TOKEN = /[a-z]+|\d+(?:\.\d+)?|<=|>=|!=|[=|^/+<>;,!~-]/g;

/**
 * The tokens of a formula, in small letters. Brackets and signs of multiplication are left out, because what is meant is mostly clear
 * without them, and TeX, code and what is typed set them differently.
 *
 * @param {string} formula TeX, code, or what somebody types for it
 * @returns {string[]}
 */
export function tokens(formula) {
  let text = formula.toLowerCase().replace(/[α-ω≤≥≠×·−²√∑∞]/gu, (letter) => ` ${LETTERS[letter] ?? letter} `);
  text = text.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/\*\*/g, "^");
  // Twice, for a fraction within a fraction.
  for (let round = 0; round < 2; round += 1) for (const [pattern, replacement] of COMMANDS) text = text.replace(pattern, replacement);
  return (text.match(TOKEN) ?? []).filter((token, at, all) => token !== "|" || all[at - 1] !== "|");
}

const OPERATOR = /^[^a-z\d]/;

/**
 * @param {string} formula
 * @returns {string[]} the pieces of a formula by which it is found, none where it is a word: all runs of three tokens with an operator
 */
export function piecesOf(formula) {
  if (!/[=()|^/*+<>≤≥²[\]]/u.test(formula)) return [];
  const all = tokens(formula);
  const pieces = new Set();
  for (let at = 0; at + 3 <= all.length && at < 40; at += 1) {
    const piece = all.slice(at, at + 3);
    if (piece.some((token) => OPERATOR.test(token))) pieces.add(`~${piece.join("")}`);
  }
  return [...pieces];
}

/**
 * @param {string[]} plain words in order
 * @param {string[]} stemmed their stems
 * @param {Meanings} meanings
 * @returns {string} one term for all of them in whatever order, the same for phrases that mean the same; nothing where nothing is said
 */
export function wholeOf(plain, stemmed, meanings) {
  const parts = [];
  const phrases = new Map(meant(stemmed, meanings).map((meaning) => [meaning.start, meaning]));
  for (let at = 0; at < plain.length; ) {
    const { name = "", length = 1 } = phrases.get(at) ?? {};
    if (name || !isEmpty(plain[at])) parts.push(name || stemmed[at]);
    at += length;
  }
  return parts.length ? `#${[...new Set(parts)].sort().join("-")}` : "";
}

/**
 * @param {string[]} plain words in order
 * @param {string[]} stemmed their stems
 * @returns {string[]} a term for every two words that follow each other, those that say nothing left out
 */
export function pairsOf(plain, stemmed) {
  const said = stemmed.filter((_, at) => !isEmpty(plain[at]));
  return said.slice(1).map((next, at) => `${said[at]}+${next}`);
}

/**
 * @param {string[]} stemmed stems in order
 * @param {Meanings} meanings
 * @returns {{name: string, start: number, length: number}[]} the meanings that stand there, the longest phrase at each place
 */
export function meant(stemmed, meanings) {
  const found = [];
  for (let start = 0; start < stemmed.length; start += 1) {
    const fits = meanings.get(stemmed[start])?.find(({ phrase }) => phrase.every((word, at) => word === stemmed[start + at]));
    if (fits) found.push({ name: fits.name, start, length: fits.phrase.length });
  }
  return found;
}

/**
 * @param {string} text
 * @param {Meanings} meanings
 * @returns {string[]} the terms under which the text is found
 */
export function terms(text, meanings) {
  const plain = words(text);
  const stemmed = plain.map(stem);
  return [
    ...stemmed.filter((_, at) => !isEmpty(plain[at])),
    ...compounds(text).map(compoundTerm),
    ...meant(stemmed, meanings).map((meaning) => meaning.name),
  ];
}

/**
 * @param {string} phrase
 * @returns {string} its stems, separated by blanks
 */
export function asStems(phrase) {
  return words(phrase).map(stem).join(" ");
}

/**
 * @param {string} phrase of stems, the first of those that mean the same
 * @returns {string} the term that stands for their meaning
 */
export function nameOf(phrase) {
  return `=${phrase.replaceAll(" ", "-")}`;
}

/**
 * @param {[string[], string][]} groups phrases of stems that mean the same, each group with the name of what it means
 * @returns {Meanings}
 */
export function meaningsOf(groups) {
  /** @type {Meanings} */
  const meanings = new Map();
  for (const [phrases, name] of groups) {
    for (const text of phrases) {
      const phrase = text.split(" ");
      const begun = meanings.get(phrase[0]) ?? [];
      begun.push({ phrase, name });
      meanings.set(phrase[0], begun);
    }
  }
  for (const begun of meanings.values()) begun.sort((a, b) => b.phrase.length - a.phrase.length);
  return meanings;
}
