// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/person.h"

#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// What is known of people, accounts and products beside their nodes; ordered by node id.
std::vector<plan::Person> readPeople(const Connection &connection);
void putPerson(Writer &writer, const plan::Person &person);
std::vector<plan::Account> readAccounts(const Connection &connection);
void putAccount(Writer &writer, const plan::Account &account);
std::vector<plan::Product> readProducts(const Connection &connection);
void putProduct(Writer &writer, const plan::Product &product);

} // namespace quotasmith::store
