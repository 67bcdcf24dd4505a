package io.github.cica4j.model.internal.json;

/** Something wrong with a text, where, and what was expected. */
public record Problem(String pointer, Place place, String code, String message) {}
