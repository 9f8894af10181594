// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.form;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.web.input.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is handed in.
 *
 * @param id chosen by the asker, or else here
 * @param missionId the mission
 * @param applicant who
 */
public record RegisterInput(String id, String missionId, Applicant applicant) {
    /** That another registration was made under the form's id. */
    public static final String ID_TAKEN = "registration-exists";

    /** From JSON, which names the mission. */
    public static RegisterInput read(Fields fields, ApplicantInput applicants) {
        return read(fields, applicants, fields.uuid("missionId").required().toString(), true);
    }

    /** From a form of this mission. */
    public static RegisterInput read(Fields fields, ApplicantInput applicants, String missionId) {
        return read(fields, applicants, missionId, true);
    }

    /** What staff enter for somebody, who was told by them what is kept. */
    public static RegisterInput byStaff(Fields fields, ApplicantInput applicants, String missionId) {
        return read(fields, applicants, missionId, false);
    }

    private static RegisterInput read(
            Fields fields, ApplicantInput applicants, String missionId, boolean privacyNotice) {
        @Nullable UUID id = fields.uuid("id").orNull();
        Applicant applicant = applicants.read(fields);
        if (privacyNotice) {
            fields.bool("privacyNotice").check(read -> read, "privacy-notice").required();
        }
        return fields.finish(
                () -> new RegisterInput((id == null ? UUID.randomUUID() : id).toString(), missionId, applicant));
    }
}
