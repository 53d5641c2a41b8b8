/** Repair of lost and misplaced word boundaries. */
@NullMarked
package org.fihrist.repair;

import org.jspecify.annotations.NullMarked;
