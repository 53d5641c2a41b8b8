/** Normalization of Arabic text in four profiles, with exact offsets into the original. */
@NullMarked
package org.fihrist.normalize;

import org.jspecify.annotations.NullMarked;
