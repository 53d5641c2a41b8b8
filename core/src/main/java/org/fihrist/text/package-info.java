/**
 * Text that remembers where it came from.
 *
 * <p><b>The offset contract of the whole library.</b> Offsets are half-open UTF-16 indexes of the
 * caller's text. Changed text carries an {@link org.fihrist.text.OffsetMap}: sparse (nothing is
 * stored where nothing changed), monotone, composable, and never inside a surrogate pair. Every
 * unit of the changed text has a <em>source interval</em> {@code [s, e)} in the original; neither
 * {@code s} nor {@code e} ever decreases from one unit to the next. A span {@code [a, b)} of the
 * changed text maps to {@code [s(a), e(b - 1))}:
 *
 * <ul>
 *   <li>a copied or replaced character has its own interval; of one character that became many,
 *       each has the interval of the one; of many that became one, the one has their union;
 *   <li>a deleted character right after a kept one (white space apart) extends that one's interval,
 *       so that the span of a word holds its vowels, tatweel and controls; any other deleted
 *       character belongs to nobody;
 *   <li>an inserted character has an empty interval, where the next character begins.
 * </ul>
 *
 * <pre>{@code
 * OffsetMap map = OffsetMap.builder().copy(3).absorb(1).copy(2).build(); // a vowel after 3 letters
 * Span inOriginal = map.toOriginal(new Span(0, 3));                      // [0, 4)
 * }</pre>
 */
@NullMarked
package org.fihrist.text;

import org.jspecify.annotations.NullMarked;
