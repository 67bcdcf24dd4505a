package io.github.cica4j.model.silence;

import io.github.cica4j.model.internal.KebabCase;
import java.util.Objects;

/**
 * How the open words of a silence procedure are read. Each component bears the id of its question.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param int20  whether a response exactly at a deadline with a clock time is in time
 * @param int21  when a deadline that is a day ends
 * @param int22  what breaks silence
 * @param int24  when adoption by silence takes effect
 * @param int25  what becomes of an objection that is withdrawn before the deadline
 * @param int46  what an objection to one of several texts breaks
 */
public record SilenceReadings(Int20 int20, Int21 int21, Int22 int22, Int24 int24, Int25 int25, Int46 int46) {

    private static final SilenceReadings STANDARD = new SilenceReadings(
            Int20.IN_TIME, Int21.END_OF_DAY, Int22.OBJECTION, Int24.DEADLINE, Int25.RESTORED, Int46.ALL_TEXTS);

    /** A response received exactly at a deadline with a clock time (INT-20). */
    public enum Int20 {
        /** It is in time: the procedure is open at that instant, and settled after it. The default. */
        IN_TIME,
        /** It is late: the procedure is settled at that instant. */
        LATE;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** A deadline that is a day (INT-21). */
    public enum Int21 {
        /** It ends with the day, 24:00 in the zone of the procedure: what is received on that day is in time. The default. */
        END_OF_DAY,
        /** It is 12:00 of that day in the zone of the procedure, a deadline with a clock time (INT-20). */
        NOON;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** What breaks silence (INT-22). */
    public enum Int22 {
        /** An objection only. The default. */
        OBJECTION,
        /** An objection or a proposed amendment. */
        OBJECTION_OR_AMENDMENT,
        /** Any response: a comment and a request for more time, too. */
        ANY_RESPONSE;

        /**
         * Checks if a kind of response breaks silence.
         *
         * @param kind  the kind
         * @return true if it does
         */
        public boolean breaks(ResponseKind kind) {
            return switch (kind) {
                case OBJECTION -> true;
                case AMENDMENT -> this != OBJECTION;
                case COMMENT, EXTENSION_REQUEST -> this == ANY_RESPONSE;
            };
        }

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** When adoption by silence takes effect (INT-24). */
    public enum Int24 {
        /** At the deadline. The default. */
        DEADLINE,
        /** On the notice of the outcome, if that is later. */
        NOTICE;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** A response that broke the silence and is withdrawn in time (INT-25). */
    public enum Int25 {
        /** The silence is restored from the withdrawal on. The default. */
        RESTORED,
        /** It stays broken. */
        STAYS_BROKEN;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** An objection to one of several texts under one procedure (INT-46). */
    public enum Int46 {
        /** It breaks the silence on all of them. The default. */
        ALL_TEXTS,
        /** It breaks the silence on the one that it names. */
        NAMED_TEXT;

        /**
         * Returns the name in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** Creates readings. */
    public SilenceReadings {
        Objects.requireNonNull(int20, "int20");
        Objects.requireNonNull(int21, "int21");
        Objects.requireNonNull(int22, "int22");
        Objects.requireNonNull(int24, "int24");
        Objects.requireNonNull(int25, "int25");
        Objects.requireNonNull(int46, "int46");
    }

    /**
     * Obtains the default readings.
     *
     * @return the readings
     */
    public static SilenceReadings standard() {
        return STANDARD;
    }

    /**
     * Returns these readings with another one of INT-20.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int20 reading) {
        return new SilenceReadings(reading, int21, int22, int24, int25, int46);
    }

    /**
     * Returns these readings with another one of INT-21.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int21 reading) {
        return new SilenceReadings(int20, reading, int22, int24, int25, int46);
    }

    /**
     * Returns these readings with another one of INT-22.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int22 reading) {
        return new SilenceReadings(int20, int21, reading, int24, int25, int46);
    }

    /**
     * Returns these readings with another one of INT-24.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int24 reading) {
        return new SilenceReadings(int20, int21, int22, reading, int25, int46);
    }

    /**
     * Returns these readings with another one of INT-25.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int25 reading) {
        return new SilenceReadings(int20, int21, int22, int24, reading, int46);
    }

    /**
     * Returns these readings with another one of INT-46.
     *
     * @param reading  the reading
     * @return new readings
     */
    public SilenceReadings with(Int46 reading) {
        return new SilenceReadings(int20, int21, int22, int24, int25, reading);
    }
}
