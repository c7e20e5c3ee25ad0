// What a page may cost and what a visit may take: the judges hold pages to
// these, and budgets.mjs prints them beside what was measured.

const KIB = 1024;

export const LIMITS = {
  nodes: 1400, // elements of a page
  nodesOfLevel: 4000, // of a page that lists a whole level of places, or all that there is of something
  weight: 100 * KIB, // gzipped, with everything that the page loads
  requests: 5,
  css: 8 * KIB, // gzipped, in all
  script: 5 * KIB, // gzipped, in all
  textWithoutScript: 0.95, // of the characters of the main part
  sheets: 4, // A4, of a scorecard
  indicators: 40, // with more than this, the sheets are not limited
  picture: 300_000, // bytes of a picture for sharing
};

/// Of a visit as Lighthouse simulates it: ms, share of the window, ms.
export const TIMES = { lcp: 1200, cls: 0.01, tbt: 0 };

/// By how much the times of one page differ from run to run on a quiet machine: a budget is exceeded beyond that.
export const NOISE = { lcp: 60, cls: 0, tbt: 50 };

/// The same where other work keeps the machine from telling: what is called good on the web.
export const BUSY = { performance: 90, times: { lcp: 2500, cls: TIMES.cls, tbt: 200 } };
