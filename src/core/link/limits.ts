/** How much one half may be, for whoever declares what is sent without reading it: nothing else comes along with these. */

/** The most results of device tests in one half. */
export const MAX_TESTS = 64

/** The longest text read as a half, in UTF-16 code units. One with 200 devices on each side is under 0.5 million. */
export const MAX_HALF_LENGTH = 8 * 1024 * 1024
