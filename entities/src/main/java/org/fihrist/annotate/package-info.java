/** The one call that repairs a text and marks its entities, dates and quantities. */
@NullMarked
package org.fihrist.annotate;

import org.jspecify.annotations.NullMarked;
