/** Numbers and quantities in digits and in Arabic words. */
@NullMarked
package org.fihrist.numbers;

import org.jspecify.annotations.NullMarked;
