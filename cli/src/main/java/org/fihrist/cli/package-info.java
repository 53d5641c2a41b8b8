/** The commands of the shell. */
@NullMarked
package org.fihrist.cli;

import org.jspecify.annotations.NullMarked;
