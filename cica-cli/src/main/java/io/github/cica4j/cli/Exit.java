package io.github.cica4j.cli;

/** The exit codes, which are part of the compatibility promise. */
final class Exit {

    /** Nothing at or above the level asked for. */
    static final int OK = 0;

    /** A departure at or above the level asked for. */
    static final int DEPARTURES = 1;

    /** The command line is not understood. */
    static final int USAGE = 2;

    /** A dossier cannot be read. */
    static final int UNREADABLE = 3;

    /** A fault of the program or of the machine. */
    static final int FAULT = 4;

    private Exit() {}
}
