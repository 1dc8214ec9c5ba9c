// What scripts add to the pages. Without them everything can still be read; each part stands alone.

import { keepWidePartsReachable } from "./scroll.js";
import { offerCopying } from "./copy.js";
import { offerFilters } from "./filter.js";
import { offerOpening } from "./open.js";
import { followAnchors } from "./anchor.js";
import { openForPrint } from "./print.js";
import { offerRandom } from "./random.js";
import { offerSieve } from "./sieve.js";
import { offerSearch } from "./search.js";
import { nameTheMissingAddress } from "./report.js";

keepWidePartsReachable();
offerCopying();
offerFilters();
// The remembered choice opens answers, which moves the page: it comes before the anchor is looked up.
offerOpening();
followAnchors();
openForPrint();
offerRandom();
offerSearch();
offerSieve();
nameTheMissingAddress();
