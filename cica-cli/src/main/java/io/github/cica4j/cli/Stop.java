package io.github.cica4j.cli;

/** Ends a command before its work is done: a fault of the machine, told in a line that is safe to print on a terminal. */
final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    Stop(String message) {
        super(message, null, false, false);
    }
}
