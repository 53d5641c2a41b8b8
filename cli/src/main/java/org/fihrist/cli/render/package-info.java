/** Annotations as text, as JSON and as a page. */
@NullMarked
package org.fihrist.cli.render;

import org.jspecify.annotations.NullMarked;
