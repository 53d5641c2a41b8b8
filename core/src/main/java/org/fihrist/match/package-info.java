/** The automaton: all listed names in a text, in one pass, aligned to words. */
@NullMarked
package org.fihrist.match;

import org.jspecify.annotations.NullMarked;
