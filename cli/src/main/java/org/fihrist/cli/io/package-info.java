/** Bytes in and out: UTF-8 whatever the locale, with errors that name the file and the place. */
@NullMarked
package org.fihrist.cli.io;

import org.jspecify.annotations.NullMarked;
