/** The library's parts as the commands use them: made of options, files and fields of JSON. */
@NullMarked
package org.fihrist.cli.engine;

import org.jspecify.annotations.NullMarked;
