/** Dates, times, durations and their ranges, as Arabic news writes them. */
@NullMarked
package org.fihrist.dates;

import org.jspecify.annotations.NullMarked;
