/**
 * The stems of the built-in lexicon, their inflection and the compiled form. Not exported: callers
 * use {@code org.fihrist.repair.BuiltInLexicon}.
 *
 * <p>Stems stand in text files, one a line, one file for each class. {@link
 * org.fihrist.repair.lexicon.Inflection} makes every form that Arabic makes of them, with pronoun
 * suffixes but without what is written before a word; {@link
 * org.fihrist.repair.lexicon.LexiconCompiler} stores the forms in two minimal acyclic automata;
 * {@link org.fihrist.repair.lexicon.CompiledLexicon} takes a word's proclitics off and looks up the
 * rest.
 */
@NullMarked
package org.fihrist.repair.lexicon;

import org.jspecify.annotations.NullMarked;
