// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web;

import io.kogge.web.fixture.PartOfAKit;

public final class RootOfAKit {
    PartOfAKit part;
}
