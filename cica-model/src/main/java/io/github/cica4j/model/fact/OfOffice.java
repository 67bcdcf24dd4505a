package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;

/** A fact about one State in one office. */
public interface OfOffice extends Fact, OfArea {

    /**
     * Returns the State.
     *
     * @return the State, which need not be a Member State
     */
    StateCode state();

    /**
     * Returns the role.
     *
     * @return the role
     */
    Role role();

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the role together with its area.
     *
     * @return the office
     */
    default Office office() {
        return new Office(area(), role());
    }
}
