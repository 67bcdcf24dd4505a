package io.github.cica4j.model.internal.json;

/**
 * A place in a text.
 *
 * @param line  the line, from 1
 * @param column  the column, from 1
 * @param order  the rank of the token in the file
 */
public record Place(int line, int column, int order) {}
