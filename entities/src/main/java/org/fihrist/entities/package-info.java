/** Gazetteers and the matcher that finds their names in Arabic text. */
@NullMarked
package org.fihrist.entities;

import org.jspecify.annotations.NullMarked;
