package io.github.cica4j.rules.internal.engine;

/** What a constraint asks of a property. */
public enum Relation {

    /** The property is true. */
    HOLDS,

    /** The property is false. */
    LACKS,

    /** The property equals a value that was bound before. */
    EQUALS,

    /** The property differs from a value that was bound before. */
    DIFFERS,

    /** Something else, told by the text of the constraint alone. */
    OTHER
}
