// SPDX-License-Identifier: EUPL-1.2
/** All of Kogge in one JVM: broker, database, mail and the services behind one port. */
@NullMarked
package io.kogge.standalone.assembly;

import org.jspecify.annotations.NullMarked;
