package org.fihrist.words;

/**
 * One reading of a word or phrase.
 *
 * @param category what it is
 * @param value its value, as the category defines
 * @param length number of tokens
 */
public record Sense(Category category, int value, int length) {}
