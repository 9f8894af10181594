// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Link;

/** The one thing that a mail asks its reader to do; its only child is the link. */
final class ButtonBlock extends CustomBlock {
    private final Link link;

    ButtonBlock(Link link) {
        this.link = link;
        appendChild(link);
    }

    Link link() {
        return link;
    }
}
