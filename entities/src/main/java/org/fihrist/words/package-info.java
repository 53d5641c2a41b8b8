/**
 * Words of a text looked up in a vocabulary, for the readers of numbers and dates. Not exported:
 * the public packages are {@code org.fihrist.numbers} and {@code org.fihrist.dates}.
 */
@NullMarked
package org.fihrist.words;

import org.jspecify.annotations.NullMarked;
