package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.ReadError;
import io.github.cica4j.model.json.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The reader and the schema of dossiers take and refuse the same, but for what only the reader can compare. */
class SchemaProperties {

    private static final String SEED = "20231212";
    private static final int PLACES_A_DOSSIER = 3;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode DOCUMENT = tree(Schemas.dossier());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);

    private static final Set<String> FREE_TEXTS = Set.of(
            "title",
            "text",
            "document",
            "paragraph",
            "remark",
            "words",
            "symbol",
            "number",
            "place",
            "item",
            "timing",
            "currency",
            "numeral",
            "amount",
            "total",
            "miscellaneous",
            "grandTotal",
            "applicant",
            "draftDecision",
            "organization",
            "proposal",
            "what");

    private static final String FREE_PLACES = "/notes/[0-9]+/(promised|enclosed)/[0-9]+|/commentRounds/[0-9]+/on"
            + "|/minutes/[0-9]+/announcements/[0-9]+/[a-z]+|/silenceProcedures/[0-9]+/texts/[0-9]+"
            + "|/annualPlans/[0-9]+/items/[0-9]+/organizers/[0-9]+";

    private static final String REFERENCE_LISTS = "/reviews/[0-9]+/(papers|plans)|/meetings/[0-9]+/documents"
            + "|/coordinatorLists/[0-9]+/reflects|/notes/[0-9]+/refersTo/(notes|decisions)";
    private static final Set<String> REFERENCES = Set.of(
            "decision",
            "offer",
            "paper",
            "draft",
            "review",
            "exchange",
            "plan",
            "meeting",
            "document",
            "revisits",
            "procedure",
            "round",
            "mandate");

    /** What other sections refer to. */
    private static final List<String> OTHERS = List.of(
            "format",
            "decisions",
            "offers",
            "conceptPapers",
            "drafts",
            "actionPlans",
            "reviews",
            "informationExchanges",
            "annualPlans",
            "silenceProcedures",
            "commentRounds",
            "notes",
            "documents",
            "meetings");

    /** A record that has every property of every section. */
    private static final String FULL = """
            {"format": "cica-dossier/1", "title": "Full",
              "completeness": {
                "all": {"from": "2022-01-01", "to": "2023-12-31", "recordedOn": "2024-01-15"},
                "decisions": {"from": "2022-01-01", "to": "2023-12-31"},
                "adoptions": {"from": "2022-01-01", "to": "2023-12-31"},
                "coordinatorLists": {"from": "2022-01-01", "to": "2023-12-31"},
                "offers": {"from": "2022-01-01", "to": "2023-12-31"},
                "appointments": {"from": "2022-01-01", "to": "2023-12-31"},
                "extensions": {"from": "2022-01-01", "to": "2023-12-31"},
                "terminations": {"from": "2022-01-01", "to": "2023-12-31"},
                "actingCoordinations": {"from": "2022-01-01", "to": "2023-12-31"},
                "completionReports": {"from": "2022-01-01", "to": "2023-12-31"},
                "recommendations": {"from": "2022-01-01", "to": "2023-12-31"},
                "contributionRequests": {"from": "2022-01-01", "to": "2023-12-31"},
                "conceptPapers": {"from": "2022-01-01", "to": "2023-12-31"},
                "drafts": {"from": "2022-01-01", "to": "2023-12-31"},
                "considerations": {"from": "2022-01-01", "to": "2023-12-31"},
                "approvals": {"from": "2022-01-01", "to": "2023-12-31"},
                "actionPlans": {"from": "2022-01-01", "to": "2023-12-31"},
                "expertMeetings": {"from": "2022-01-01", "to": "2023-12-31"},
                "reviews": {"from": "2022-01-01", "to": "2023-12-31"},
                "contributions": {"from": "2022-01-01", "to": "2023-12-31"},
                "measureChanges": {"from": "2022-01-01", "to": "2023-12-31"},
                "informationExchanges": {"from": "2022-01-01", "to": "2023-12-31"},
                "disclosures": {"from": "2022-01-01", "to": "2023-12-31"},
                "amendments": {"from": "2022-01-01", "to": "2023-12-31"},
                "activityProposals": {"from": "2022-01-01", "to": "2023-12-31"},
                "planCalls": {"from": "2022-01-01", "to": "2023-12-31"},
                "annualPlans": {"from": "2022-01-01", "to": "2023-12-31"},
                "eventSubmissions": {"from": "2022-01-01", "to": "2023-12-31"},
                "events": {"from": "2022-01-01", "to": "2023-12-31"},
                "budgets": {"from": "2022-01-01", "to": "2023-12-31"},
                "silenceProcedures": {"from": "2022-01-01", "to": "2023-12-31"},
                "silenceResponses": {"from": "2022-01-01", "to": "2023-12-31"},
                "commentRounds": {"from": "2022-01-01", "to": "2023-12-31"},
                "comments": {"from": "2022-01-01", "to": "2023-12-31"},
                "notes": {"from": "2022-01-01", "to": "2023-12-31"},
                "documents": {"from": "2022-01-01", "to": "2023-12-31"},
                "meetings": {"from": "2022-01-01", "to": "2023-12-31"},
                "minutes": {"from": "2022-01-01", "to": "2023-12-31"},
                "observerApplications": {"from": "2022-01-01", "to": "2023-12-31"},
                "externalRelations": {"from": "2022-01-01", "to": "2023-12-31"},
                "statements": {"from": "2022-01-01", "to": "2023-12-31"}
              },
              "decisions": [{"id": "decision-1", "body": "soc", "on": "2023-08-22", "number": 4, "title": "On the list",
                "meeting": "meeting-of-soc", "document": "document-1",
                "objections": [{"state": "CN", "on": "2023-08-22", "withdrawnOn": "2023-08-22"}],
                "recommends": "mc", "continues": true, "revisits": "decision-1", "$": 0}],
              "adoptions": [{"id": "adoption-1", "text": "modalities-draft-2023", "by": "mc", "on": "2023-12", "inForceFrom":
                "2024-01-01", "decision": "decision-1", "$": 0}],
              "coordinatorLists": [{"id": "list-1", "on": "2023-08-22", "decision": "decision-1", "partial": true,
                "reflects": ["decision-1"], "rows": [
                {"area": "nct.ict", "number": 3, "title": "ICT", "coordinators": [{"state": "RU", "tenure": "2024-2025"}],
                  "coCoordinators": [{"state": "KZ", "tenure": {"from": "2024", "to": "2025-06"}}], "remark": "new"}], "$": 0}],
              "offers": [{"id": "offer-1", "state": "RU", "role": "coordinator", "area": "nct.ict",
                "on": {"from": "2023-08-22", "to": "2023-12-12", "words": "pending"}, "form": "written",
                "tenure": "none", "decision": "decision-1", "withdrawnOn": "2023-12-01", "to": "all-member-states",
                "through": ["secretariat", "chairmanship"], "$": 0}],
              "appointments": [
                {"id": "term-1", "state": "RU", "role": "coordinator", "area": "nct.ict", "decision": "decision-1",
                  "tenure": "2024", "offer": "offer-1", "$": 0},
                {"id": "term-2", "state": "CN", "role": "coordinator", "area": "mil", "tenure": {"from": "2024-01-01"}},
                {"id": "term-3", "state": "CN", "role": "coordinator", "area": "hum", "decision": "decision-1"}],
              "extensions": [
                {"id": "extension-1", "state": "RU", "role": "coordinator", "area": "nct.ict", "decision": "decision-1",
                  "firstDay": "2025-01-01", "lastDay": "2025-12-31",
                  "request": {"on": "2024-10", "to": "some-member-states", "through": []}, "$": 0},
                {"id": "extension-2", "state": "RU", "role": "coordinator", "area": "mil", "firstDay": "2025-01-01",
                  "lastDay": "2025", "request": "none"}],
              "terminations": [{"id": "termination-1", "state": "RU", "role": "co-coordinator", "area": "nct.ict",
                "lastDay": "2025-03-31", "notice": {}, "$": 0}],
              "actingCoordinations": [{"id": "acting-1", "state": "KZ", "area": "nct.ict", "firstDay": "2025-04-01",
                "lastDay": "2025-06-30", "askedOn": "2025-03", "consents": [{"state": "CN", "on": "2025-03-30"}], "$": 0}],
              "completionReports": [{"id": "completion-1", "state": "RU", "area": "nct.ict", "on": "2025-04-02",
                "to": "none", "period": {"from": "2024-01-01", "to": "2025-03-31"}, "$": 0}],
              "recommendations": [{"id": "recommendation-1", "states": ["RU"], "area": "nct.ict", "on": "2025-02-01",
                "through": ["chairmanship"], "$": 0}],
              "contributionRequests": [{"id": "request-1", "states": ["RU", "KZ"], "area": "nct.ict", "on": "2025-02-01",
                "to": ["think-tank-forum"], "through": ["secretariat"], "$": 0}],
              "conceptPapers": [{"id": "paper-1", "area": "nct.ict", "title": "ICT", "withdrawnOn": "2026-01-01",
                "supersededOn": "2026-02", "$": 0}],
              "drafts": [{"id": "draft-1", "paper": "paper-1", "on": "2022-07", "datedOn": "none",
                "preparedBy": ["RU", "CN"], "applicability": {"from": "2022", "to": "2026"},
                "consulted": [{"state": "KZ", "on": "2022-06-01", "support": true}], "elements": ["aims", "background"],
                "measures": ["nct.ict.1", "nct.ict.hotline"], "$": 0}],
              "considerations": [{"id": "consideration-1", "paper": "paper-1", "on": "2022-09", "channel": "swg", "$": 0}],
              "approvals": [{"id": "approval-1", "paper": "paper-1", "on": "2022-12-01", "by": "soc",
                "manner": "silence", "draft": "draft-1", "applicability": "none", "$": 0}],
              "actionPlans": [
                {"id": "plan-1", "area": "nct.ict", "paper": "paper-1", "on": "2022-12-20", "applicability": "2023",
                  "consulted": "all-member-states", "to": "some-member-states",
                  "activities": [{"title": "Seminar", "timeline": "none"}], "organisationalModalities": false,
                  "newMeasures": [{"title": "Hotline", "approval": {"by": "soc", "on": "2022-12-20"}},
                    {"title": "Register", "approval": "none"}], "$": 0},
                {"id": "plan-2", "area": "mil", "withoutPaper": true, "on": "2022-12-20"}],
              "expertMeetings": [{"id": "meeting-1", "area": "nct.ict", "paper": "paper-1", "on": "2023-03-03",
                "convenedOn": "2023-02", "convenedBy": ["RU"], "chairmanshipConsulted": "none",
                "secretariatAssisted": true, "invited": "all-member-states", "$": 0}],
              "measureChanges": [{"id": "change-1", "measures": ["nct.ict.1"], "on": "2023-06-01",
                "objections": [{"state": "RU", "on": "2023-05", "withdrawnOn": "2023-05-31"}], "$": 0}],
              "reviews": [
                {"id": "review-1", "on": "2023-06-14", "announcedOn": "none",
                  "focus": {"dimensions": ["eco"], "areas": ["nct.ict"], "measures": ["hum.2"]},
                  "covered": ["effectiveness", "lessons-learned"], "papers": ["paper-1"], "plans": ["plan-1"],
                  "speakers": ["RU"], "$": 0},
                {"id": "review-2", "by": "swg", "on": "2024-06-14", "announcedOn": "2024-05", "focus": {}}],
              "contributions": [{"id": "contribution-1", "review": "review-1", "area": "nct.ict", "states": ["RU", "KZ"],
                "on": "2023-06-01", "$": 0}],
              "informationExchanges": [{"id": "exchange-1", "providers": ["RU"], "recipients": ["KZ"], "on": "2023-07-01",
                "measures": ["mil.1"], "agreed": ["RU", "KZ"], "ownUse": true, "$": 0}],
              "disclosures": [{"id": "disclosure-1", "exchange": "exchange-1", "state": "KZ", "on": "2023-08-01",
                "to": {"states": ["CN"], "others": false},
                "consents": [{"state": "RU", "on": "2023-07-30", "revokedOn": "2023-09-01"}], "$": 0}],
              "amendments": [{"id": "amendment-1", "on": "2023-12-12", "by": "soc", "validFrom": "2024-01-01", "$": 0}],
              "activityProposals": [{"id": "proposal-1", "title": "Seminar", "on": "2023-11-01", "measures": ["hum.2"], "$": 0}],
              "planCalls": [
                {"id": "call-1", "year": 2024, "decision": "decision-1", "submitBy": "2023-09-30", "approveBy": "2023-12-31",
                  "asks": ["concept", "title", "purpose", "organizer"], "$": 0},
                {"id": "call-2", "year": 2025, "on": "2024-08"}],
              "annualPlans": [
                {"id": "year-1", "year": 2024, "symbol": "SOC/2023-III/DEC/2", "decision": "decision-1", "items": [
                  {"number": 1, "title": "Seminar", "organizers": ["Kazakhstan"], "timing": "T.B.C.", "area": "hum",
                    "meetingOf": "swg"}], "$": 0},
                {"id": "year-2", "year": 2025, "approval": {"by": "soc", "on": "2024-12"}}],
              "eventSubmissions": [{"id": "submission-1", "year": 2024, "plan": "year-1", "item": 1, "by": ["KZ"],
                "on": "2023-09-30", "concept": true, "title": true, "purpose": false, "organizer": true, "$": 0}],
              "events": [
                {"id": "event-1", "plan": "year-1", "item": 1, "held": {"from": "2024-05-06", "to": "2024-05-10"}, "$": 0},
                {"id": "event-2", "plan": "year-2", "item": 1, "held": "none"}],
              "budgets": [{"id": "budget-1", "year": 2024, "currency": "USD",
                "lines": [{"numeral": "I", "title": "Travel", "amount": "218,291"}], "total": "218,291",
                "miscellaneous": "709", "grandTotal": "219,000", "decision": "decision-1", "$": 0}],
              "silenceProcedures": [
                {"id": "procedure-1", "texts": ["SOC/2023-III/DRAFT/3"], "paper": "paper-1", "body": "soc", "opened": "2023-12-12",
                  "deadline": "2023-12-26T12:00", "extensions": [{"grantedOn": "2023-12-20T10:30", "deadline": "2024-01-11"}],
                  "outcome": {"adopted": true, "on": "2024-01-12", "noticeOn": "2024-01"}, "$": 0},
                {"id": "procedure-2", "extensions": [{"grantedOn": "2023-12", "deadline": "2024-01-11T12:00:30"}]}],
              "silenceResponses": [{"id": "response-1", "procedure": "procedure-1", "from": "CN", "kind": "extension-request",
                "received": "2023-12-20T10:00", "text": "SOC/2023-III/DRAFT/3", "withdrawn": "2023-12", "$": 0}],
              "commentRounds": [{"id": "round-1", "on": "Draft minutes", "opened": "2023-12-26", "deadlines": [
                {"place": "note, en", "words": "by 12 January 2024"}], "silenceApproves": false, "$": 0}],
              "comments": [{"id": "comment-1", "round": "round-1", "from": "CN", "received": "2024-01", "$": 0}],
              "notes": [{"id": "note-1", "number": "IO/218", "place": "Astana", "on": "2023-02-27",
                "languages": ["en", "ru", "kk"], "refersTo": {"notes": ["note-1"], "decisions": ["decision-1"]},
                "promised": ["concept paper"], "enclosed": ["concept paper"], "$": 0}],
              "documents": [{"id": "document-1", "symbol": "SOC/2023-III/INF/2", "on": "2023-11-14", "title": "Note", "$": 0}],
              "meetings": [{"id": "meeting-of-soc", "body": "soc", "on": "2023-08-22", "place": "Astana",
                "weekday": "tuesday", "documents": ["document-1"], "$": 0}],
              "minutes": [{"id": "minutes-1", "meeting": "meeting-of-soc", "on": "2023-09-05", "draft": true,
                "finalOn": "2023-10", "commentsUntil": "2023-09-30", "decisions": [{"item": "4", "decision": "decision-1"}],
                "announcements": [{"by": "TR", "words": "an offer"}], "$": 0}],
              "observerApplications": [{"id": "application-1", "applicant": "SA", "on": "2023-11", "inWriting": true,
                "to": "chairmanship", "statementOfIntent": true,
                "circulated": {"on": "2023-12-01", "draftDecision": "MC/2023/DRAFT/7"}, "consideredOn": "2023-12-12",
                "adoption": {"by": "mc", "on": "2023-12-26"}, "statusFrom": "2023-12-26", "$": 0}],
              "externalRelations": [
                {"id": "relation-1", "organization": "ASEAN", "mandate": "decision-1", "text": "SOC/2023-III/DRAFT/3",
                  "begunOn": "2023-02-27", "steps": [{"number": 1, "title": "Feedback", "on": "2023-05"}],
                  "proposal": "Concept paper", "$": 0},
                {"id": "relation-2", "organization": "OTS", "withoutMandate": true}],
              "statements": [{"id": "statement-1", "title": "Volunteers", "by": "mc", "on": "2023-08-22",
                "adoptedOn": "2023-09-21",
                "undertakings": [{"number": 5, "what": "take part", "event": {"plan": 2024, "item": 14}}], "$": 0}]
            }
            """.replace("\"$\": 0", """
            "source": {"document": "DOC/1", "paragraph": "2"}, "remark": "read from a scan", "recordedOn": "2023-09-01\"""");

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode tree(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void everyDossierIsValid(@ForAll Dossier dossier) {
        assertThat(SCHEMA.validate(tree(CicaJson.writeDossier(dossier)))).isEmpty();
    }

    @Property(seed = SEED, tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void aMutationOfADossierIsRefusedWhereItStands(@ForAll Dossier dossier, @ForAll Random random) {
        JsonNode root = tree(CicaJson.writeDossier(dossier));
        List<Place> places = places(root);
        for (int draw = 0; draw < PLACES_A_DOSSIER; draw++) {
            mutations(root, places.get(random.nextInt(places.size()))).forEach(SchemaProperties::verify);
        }
    }

    @Example
    void everyMutationOfAFullDossierIsRefusedWhereItStands() {
        JsonNode full = tree(FULL);
        assertThat(CicaJson.readDossier(FULL).errors()).isEmpty();
        assertThat(SCHEMA.validate(full)).isEmpty();
        full.fieldNames().forEachRemaining(property -> {
            ObjectNode part = full.deepCopy();
            part.retain(OTHERS);
            part.set(property, full.get(property));
            places(part).stream()
                    .filter(place -> place.pointer().startsWith("/" + property))
                    .flatMap(place -> mutations(part, place).stream())
                    .forEach(SchemaProperties::verify);
        });
    }

    @Example
    void theFullDossierHasEveryProperty() {
        Map<String, Set<String>> declared = new TreeMap<>();
        declare("", DOCUMENT, declared);
        DOCUMENT.get("$defs").properties().forEach(field -> declare(field.getKey(), field.getValue(), declared));
        declare("completeness", DOCUMENT.at("/properties/completeness"), declared);
        Map<String, Set<String>> seen = new TreeMap<>();
        see("", DOCUMENT, tree(FULL), seen);
        assertThat(seen).isEqualTo(declared);
    }

    private static void declare(String name, JsonNode schema, Map<String, Set<String>> declared) {
        if (schema.has("properties")) {
            Set<String> names = declared.computeIfAbsent(name, key -> new TreeSet<>());
            schema.get("properties").fieldNames().forEachRemaining(names::add);
        }
    }

    /** Notes which properties of which schemas occur in a value. */
    private static void see(String name, JsonNode schema, JsonNode value, Map<String, Set<String>> seen) {
        if (schema.has("$ref")) {
            String definition = schema.get("$ref").asText().replace("#/$defs/", "");
            see(definition, DOCUMENT.get("$defs").get(definition), value, seen);
            return;
        }
        schema.path("anyOf").forEach(choice -> {
            if (!choice.has("required") || choice.has("$ref")) {
                see(name, choice, value, seen);
            }
        });
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (!property.isMissingNode()) {
                seen.computeIfAbsent(name, key -> new TreeSet<>()).add(field.getKey());
                see(field.getKey(), property, field.getValue(), seen);
            }
        });
        if (value.isArray()) {
            value.forEach(element -> see(name, schema.path("items"), element, seen));
        }
    }

    /** A value of a dossier: the pointer of what it stands in, its name or index there, and the value. */
    private record Place(String parent, String name, JsonNode value) {

        String pointer() {
            return parent.equals("/") ? "" : parent + "/" + name;
        }

        long depth() {
            return pointer().chars().filter(character -> character == '/').count();
        }

        boolean named() {
            return !name.isEmpty() && !Character.isDigit(name.charAt(0));
        }
    }

    private static List<Place> places(JsonNode root) {
        List<Place> places = new ArrayList<>();
        collect(new Place("/", "", root), places);
        return places;
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        int index = 0;
        for (JsonNode element : place.value()) {
            if (place.value().isArray()) {
                collect(new Place(place.pointer(), Integer.toString(index++), element), places);
            }
        }
        if (place.value().isObject()) {
            place.value()
                    .properties()
                    .forEach(field -> collect(new Place(place.pointer(), field.getKey(), field.getValue()), places));
        }
    }

    private enum Expected {
        /** The reader and the schema refuse it. */
        REFUSED,
        /** The reader and the schema take it, or both refuse it. */
        JUDGED_ALIKE,
        /** The reader refuses it, and the schema cannot. */
        REFUSED_BY_THE_READER
    }

    private record Mutation(String what, JsonNode tree, String pointer, Expected expected) {}

    private static void verify(Mutation mutation) {
        List<ReadError> errors =
                CicaJson.readDossier(mutation.tree().toString()).errors();
        boolean invalid = !SCHEMA.validate(mutation.tree()).isEmpty();
        if (mutation.expected() != Expected.JUDGED_ALIKE || !errors.isEmpty()) {
            assertThat(errors.stream().map(ReadError::pointer).distinct())
                    .as(mutation.what())
                    .containsExactly(mutation.pointer());
        }
        assertThat(invalid)
                .as("the schema refuses it: " + mutation.what())
                .isEqualTo(mutation.expected() != Expected.REFUSED_BY_THE_READER && !errors.isEmpty());
    }

    /** Returns every change of one place that we know the effect of. */
    private static List<Mutation> mutations(JsonNode root, Place place) {
        List<Mutation> mutations = new ArrayList<>();
        JsonNode value = place.value();
        if (value.isObject()) {
            mutations.add(new Mutation(
                    "nonesuch added to " + place.pointer(),
                    changed(root, place.pointer(), old -> ((ObjectNode) old).put("nonesuch", 7)),
                    place.pointer() + "/nonesuch",
                    Expected.REFUSED));
        }
        boolean section = place.depth() == 1 && value.isArray();
        if (place.named() && !section) {
            mutations.add(new Mutation(
                    place.pointer() + " dropped",
                    changed(root, place.parent(), old -> {
                        ((ObjectNode) old).remove(place.name());
                        return old;
                    }),
                    place.parent(),
                    Expected.JUDGED_ALIKE));
        }
        if (value.isArray() && !section) {
            mutations.add(replaced(root, place, MAPPER.createArrayNode(), Expected.JUDGED_ALIKE));
        }
        wrongTypes(root, place, mutations);
        if (value.isTextual()) {
            wrongTexts(root, place, mutations);
        }
        return mutations;
    }

    private static void wrongTypes(JsonNode root, Place place, List<Mutation> mutations) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        for (JsonNode other : List.of(
                nodes.nullNode(),
                nodes.numberNode(2023),
                nodes.booleanNode(true),
                nodes.arrayNode(),
                nodes.objectNode(),
                nodes.textNode("?"))) {
            boolean noticeOrNone = other.isObject() && place.value().asText().equals("none");
            if (other.getNodeType() != place.value().getNodeType()) {
                mutations.add(replaced(root, place, other, noticeOrNone ? Expected.JUDGED_ALIKE : Expected.REFUSED));
            }
        }
    }

    private static void wrongTexts(JsonNode root, Place place, List<Mutation> mutations) {
        String text = place.value().asText();
        boolean printed = place.parent().matches("/annualPlans/[0-9]+/items/[0-9]+")
                && Set.of("title", "timing").contains(place.name());
        boolean free = FREE_TEXTS.contains(place.name()) || place.pointer().matches(FREE_PLACES);
        Set<String> wrong = new TreeSet<>(printed ? List.of() : List.of("", " "));
        boolean reference = place.depth() == 3 && REFERENCES.contains(place.name())
                || place.pointer().matches("/minutes/[0-9]+/decisions/[0-9]+/decision")
                || place.parent().matches(REFERENCE_LISTS);
        if (!free) {
            wrong.addAll(List.of("?", text + " ", " " + text, text + "\n"));
            if (!reference && !place.name().equals("id")) {
                wrong.addAll(List.of("nonesuch", text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
            }
            if (text.matches("[0-9]{4}.*") && !place.name().equals("id")) {
                wrong.addAll(List.of("2023-02-30", "2023-13-01", "2023-1-1", "12.12.2023", "2023-13", "202"));
            }
        }
        wrong.remove(text);
        for (String other : wrong) {
            mutations.add(replaced(root, place, JsonNodeFactory.instance.textNode(other), Expected.REFUSED));
        }
        if (reference) {
            mutations.add(
                    replaced(root, place, JsonNodeFactory.instance.textNode("nobody"), Expected.REFUSED_BY_THE_READER));
            idOfAnotherKind(root, text)
                    .ifPresent(other -> mutations.add(replaced(root, place, other, Expected.REFUSED_BY_THE_READER)));
        }
    }

    private static Optional<JsonNode> idOfAnotherKind(JsonNode root, String id) {
        Optional<JsonNode> other = Optional.empty();
        for (JsonNode section : root) {
            if (section.isArray() && section.findValuesAsText("id").stream().noneMatch(id::equals)) {
                other = other.isPresent() ? other : Optional.of(section.get(0).get("id"));
            }
        }
        return other;
    }

    private static Mutation replaced(JsonNode root, Place place, JsonNode other, Expected expected) {
        return new Mutation(
                other + " instead of " + place.value() + " at " + place.pointer(),
                changed(root, place.pointer(), old -> other),
                place.pointer(),
                expected);
    }

    /** Returns a copy in which the value at a pointer is another one. */
    private static JsonNode changed(JsonNode root, String pointer, UnaryOperator<JsonNode> change) {
        JsonNode copy = root.deepCopy();
        if (pointer.isEmpty()) {
            return change.apply(copy);
        }
        int slash = pointer.lastIndexOf('/');
        String name = pointer.substring(slash + 1);
        JsonNode parent = copy.at(pointer.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(name);
            array.set(index, change.apply(array.get(index)));
        } else {
            ((ObjectNode) parent).set(name, change.apply(parent.get(name)));
        }
        return copy;
    }
}
