// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.ReplyFlag;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.kogge.embedded.KeptPassword;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/**
 * Lets nothing through to the store but the greeting, until the client has named user and password (SASL PLAIN, RFC
 * 4616). Then it leaves the connection.
 */
final class SignInFirst extends SimpleChannelInboundHandler<ClientRequest> {
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final Set<String> GREETING = Set.of("hello", "ismaster");

    private final String password;

    SignInFirst(String password) {
        // what is passed on must live on
        super(false);
        this.password = password;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        Document command = command(request);
        String name = command.isEmpty() ? "" : command.keySet().iterator().next();
        if (GREETING.contains(name.toLowerCase(Locale.ROOT))) {
            context.fireChannelRead(request);
        } else if (!name.equals("saslStart")) {
            reply(context, request, error(UNAUTHORIZED, "Unauthorized", "command requires authentication"));
        } else if (isRight(command)) {
            context.pipeline().remove(this);
            reply(context, request, signedIn());
        } else {
            reply(context, request, error(AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed."));
        }
    }

    /** What is asked; nothing where it is no command: older clients greet in a query of a collection of that name. */
    private static Document command(ClientRequest request) {
        if (request instanceof MongoMessage message) {
            return message.getDocument();
        }
        return request instanceof MongoQuery query && "$cmd".equals(query.getCollectionName())
                ? query.getQuery()
                : new Document();
    }

    private boolean isRight(Document command) {
        if (!"PLAIN".equals(command.get("mechanism")) || !(command.get("payload") instanceof BinData payload)) {
            return false;
        }
        // for whom, who, password
        String[] said = new String(payload.getData(), StandardCharsets.UTF_8).split("\0", -1);
        return said.length == 3
                && said[1].equals(KeptPassword.USER)
                && MessageDigest.isEqual(
                        said[2].getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }

    private static Document signedIn() {
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    private static Document error(int code, String name, String text) {
        return new Document("ok", 0).append("errmsg", text).append("code", code).append("codeName", name);
    }

    /** In the way in which it was asked. */
    private static void reply(ChannelHandlerContext context, ClientRequest request, Document reply) {
        MessageHeader header = new MessageHeader(0, request.getHeader().getRequestID());
        context.channel()
                .writeAndFlush(
                        request instanceof MongoMessage
                                ? new MongoMessage(context.channel(), header, reply)
                                : new MongoReply(header, reply, ReplyFlag.QUERY_FAILURE));
    }
}
