// MiniSearch's index, as small as it travels: its own form names every field and document again for every term. In the page only the terms that
// somebody asks for are unpacked, since reading all of them would take longer than everything else.

import MiniSearch from "../../vendor/minisearch/index.js";
import { placeOf } from "./lexicon.js";

/**
 * `postings` holds for each term, in the order of `terms`, one list of numbers: for every field in which it occurs the field's number, how many
 * documents follow, and for each of these how far it is from the one before and how often the term occurs there, in one number (see `MOST`).
 * `lengths` holds the words in each field, document by document.
 *
 * @typedef {{version: number, fields: string[], documents: number, terms: string, postings: number[][], lengths: number[], averages: number[]}} Packed
 */

/** A term's count in one field is kept up to this; BM25 hardly tells larger ones apart. */
const MOST = 8;

/**
 * @param {any} index as `MiniSearch.toJSON` makes it, of documents whose ids are 0, 1, 2, ...
 * @returns {Packed}
 */
export function pack(index) {
  const fields = Object.keys(index.fieldIds);
  const documents = index.documentCount;
  /** @type {[string, Record<string, Record<string, number>>][]} */
  const entries = [...index.index].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return {
    version: index.serializationVersion,
    fields,
    documents,
    terms: entries.map(([term]) => term).join(" "),
    postings: entries.map(([, byField]) =>
      Object.entries(byField).flatMap(([field, counts]) => {
        const numbers = Object.keys(counts).map(Number).sort((a, b) => a - b);
        const gaps = numbers.map((number, at) => (number - (numbers[at - 1] ?? -1) - 1) * MOST + Math.min(counts[number], MOST) - 1);
        return [Number(field), numbers.length, ...gaps];
      }),
    ),
    lengths: Array.from({ length: documents }, (_, number) => fields.map((_name, field) => index.fieldLength[number]?.[field] ?? 0)).flat(),
    averages: fields.map((_, field) => Math.round((index.averageFieldLength[field] ?? 0) * 100) / 100),
  };
}

export class PackedIndex {
  /**
   * @param {Packed} packed
   * @param {Record<string, any>} options with which the index was made
   */
  constructor(packed, options) {
    this.terms = packed.terms.split(" ");
    this.documentCount = packed.documents;
    this.packed = packed;
    this.options = options;
    /** @type {any} */
    this.common = undefined;
  }

  /**
   * @param {string} term
   * @returns {boolean} whether it occurs in a document
   */
  has(term) {
    return this.terms[placeOf(term, this.terms)] === term;
  }

  /**
   * @param {Iterable<string>} terms
   * @returns {MiniSearch} the index as if the documents held only these terms: what it says of them is what the whole says
   */
  holding(terms) {
    this.common ??= commonOf(this.packed);
    const index = [];
    for (const term of terms) {
      const at = placeOf(term, this.terms);
      if (this.terms[at] === term) index.push([term, byField(this.packed.postings[at])]);
    }
    return MiniSearch.loadJS({ ...this.common, index }, this.options);
  }
}

/**
 * @param {Packed} packed
 * @returns {any} what `MiniSearch.loadJS` reads, without the terms
 */
function commonOf({ version, fields, documents, lengths, averages }) {
  const numbers = Array.from({ length: documents }, (_, number) => number);
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
    fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(
      numbers.map((number) => [number, lengths.slice(number * fields.length, (number + 1) * fields.length)]),
    ),
    averageFieldLength: averages,
    storedFields: {},
    dirtCount: 0,
    serializationVersion: version,
  };
}

/**
 * @param {number[]} list
 * @returns {Record<string, Record<string, number>>}
 */
function byField(list) {
  /** @type {Record<string, Record<string, number>>} */
  const fields = {};
  for (let at = 0; at < list.length; ) {
    const [field, many] = [list[at], list[at + 1]];
    /** @type {Record<string, number>} */
    const counts = {};
    let number = -1;
    for (const gap of list.slice(at + 2, at + 2 + many)) {
      number += Math.floor(gap / MOST) + 1;
      counts[number] = (gap % MOST) + 1;
    }
    fields[field] = counts;
    at += 2 + many;
  }
  return fields;
}
