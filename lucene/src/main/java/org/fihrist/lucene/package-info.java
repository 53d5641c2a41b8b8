/** The library as Lucene char filters, token filters and an analyzer. */
@NullMarked
package org.fihrist.lucene;

import org.jspecify.annotations.NullMarked;
