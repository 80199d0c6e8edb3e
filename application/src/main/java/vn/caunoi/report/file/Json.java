package vn.caunoi.report.file;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shell.House;

/** The whole report for other systems. */
@Component
class Json implements ReportFormat {

    private final JsonMapper mapper;
    private final House.Source house;

    Json(JsonMapper mapper, House.Source house) {
        this.mapper = mapper;
        this.house = house;
    }

    /**
     * What is sent.
     *
     * @param sample whether its figures are the fictitious ones of the sample
     */
    record Sent(boolean sample, Manuscript report) {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String type() {
        return "application/json";
    }

    @Override
    public byte[] write(Manuscript manuscript) {
        return mapper.writeValueAsBytes(new Sent(house.house().sample() != null, manuscript));
    }
}
