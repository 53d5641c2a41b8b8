/**
 * Scores the library's parts against cases: what passes, by phenomenon; what fails and why; and a
 * line {@code figure NAME VALUE} for each figure, which a script can compare with its floors.
 */
@NullMarked
package org.fihrist.cli.evaluate;

import org.jspecify.annotations.NullMarked;
