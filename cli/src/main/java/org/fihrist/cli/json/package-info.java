/** JSON Lines in and out, any UTF-16 sequence kept as it is. */
@NullMarked
package org.fihrist.cli.json;

import org.jspecify.annotations.NullMarked;
