// SPDX-License-Identifier: EUPL-1.2
/**
 * Databases that a Kogge directory brings along: a child mongod, or the embedded store.
 *
 * <h2>The portable dialect</h2>
 *
 * Storage code runs on the embedded store as well as on a real MongoDB, so it keeps to what both do alike. The test
 * class {@code PortableDialect} holds the two to it.
 *
 * <p><b>Alike on both</b>
 *
 * <ul>
 *   <li>One document is one atomic unit: {@code updateOne} and {@code findOneAndUpdate} by {@code {_id, version}} with
 *       {@code $set}, {@code $unset}, {@code $inc}, {@code $max}, {@code $min}, {@code $push} (with {@code $each},
 *       {@code $slice}, {@code $sort}, {@code $position}), {@code $pull} (with a condition such as
 *       {@code {seq: {$lte: n}}}), {@code $addToSet}, {@code $setOnInsert}, {@code $rename}, array filters and the
 *       positional {@code $} in updates. Of many concurrent ones each sees the one before.
 *   <li>A guarded upsert, {@code {_id, sequence: {$lt: n}}} or the guard in an {@code $or} beside the id, of a stale
 *       event is a duplicate key, code 11000. It arrives as {@code MongoWriteException} from {@code updateOne} and
 *       {@code insertOne}, as {@code MongoCommandException} from {@code findOneAndUpdate}: ask
 *       {@code ErrorCategory.fromErrorCode}.
 *   <li>Unique, compound and sparse indexes, with dotted fields and on arrays. A query uses an index whose first fields
 *       it gives values for ({@code $eq}, {@code $in}), and then one bound ({@code $lt}, {@code $gte} …) of the next
 *       field; a sparse one also for {@code {field: {$exists: true}}}. Parts of an {@code $and} count as if there were none.
 *   <li>Find with comparison, {@code $or}, {@code $elemMatch}, {@code $all}, {@code $size}, {@code $regex}, {@code $expr};
 *       sort, skip, limit; projections that name or leave out fields; {@code countDocuments}, {@code distinct};
 *       unordered bulk writes; {@code $match}, {@code $group}, {@code $unwind}, {@code $sort}, {@code $facet} pipelines,
 *       also by keys that are compared, such as {@code {$lte: ["$due", moment]}}. A hint changes no answer: the real one
 *       uses the index that it names, the embedded store chooses by itself.
 * </ul>
 *
 * <p><b>Not in the dialect</b>
 *
 * <ul>
 *   <li>Refused by the embedded store: sessions and transactions, updates by a pipeline, collations (keep a lower-cased
 *       field), partial indexes (use sparse), indexes that expire documents (delete by a due date), text and
 *       geographical indexes, change streams, computed or positional projections, {@code $switch},
 *       {@code $dateTrunc}, {@code $setWindowFields}, {@code $unionWith}, renaming a collection.
 *   <li>Different without an error: an ordered bulk of updates goes on after one that failed, and the inserted count of a bulk
 *       counts the failed ones too (trust the list of errors); {@code $lookup} followed by a projection of the
 *       joined fields; a unique index on an array that becomes empty fails.
 * </ul>
 *
 * <p><b>Slow on the embedded store</b>: a sort is done in memory; a query without an index, and every aggregation
 * (even one that begins with {@code $match}), reads the whole collection, some 0.1 s for 50,000 documents, and keeps
 * its collection to itself meanwhile. Give a large result a batch size.
 */
@NullMarked
package io.kogge.embedded.mongo;

import org.jspecify.annotations.NullMarked;
