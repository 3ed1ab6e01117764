// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/outside/plan_notices.h"

#include "core/store/outside/place_facts.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/outside/place_text.h"

#include <QTimer>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// What was silenced, so that other news is told again.
QString fingerprint(const store::SharedPlace &place)
{
    return text::fromUtf8(place.service + ' ' + place.folder.string());
}

QString fingerprint(const store::ConflictCopies &copies)
{
    QStringList names;
    for (const auto &file : copies.copies)
        names << text::fromUtf8(file.filename().string());
    if (copies.original)
        names << text::fromUtf8(copies.original->filename().string());
    return names.join(QLatin1Char('/'));
}

} // namespace

PlanNotices::PlanNotices(DocumentSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings),
      m_state(new MessageBar(MessageBar::Ending::ByOwner, this)),
      m_place(new MessageBar(MessageBar::Ending::ByUser, this)),
      m_copies(new MessageBar(MessageBar::Ending::ByUser, this))
{
    m_state->setObjectName(QStringLiteral("state-notice"));
    m_place->setObjectName(QStringLiteral("place-notice"));
    m_copies->setObjectName(QStringLiteral("conflict-notice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MessageBar *bar : {m_state, m_copies, m_place})
        column->addWidget(bar);
    // Dismissed it stays away until the plan is opened again.
    connect(m_place, &MessageBar::dismissed, this, [this] { m_shared.reset(); });
    connect(m_copies, &MessageBar::dismissed, this, [this] { m_left = {}; });
}

void PlanNotices::takeOpened()
{
    m_shared.reset();
    m_left = {};
    refresh();
    if (m_session.isOpen())
        QTimer::singleShot(0, this, &PlanNotices::lookAtPlace);
}

void PlanNotices::refresh()
{
    tellState();
    tellPlace();
}

void PlanNotices::lookAtPlace()
{
    const bool isRead = m_session.isOpen() && m_session.read([this](const store::Document &plan) {
        m_planId = store::readSettings(plan.connection()).planId;
    });
    if (!isRead)
        return;
    m_shared = store::sharedPlaceOf(m_session.file());
    m_left = store::conflictCopiesOf(m_session.file());
    tellPlace();
}

void PlanNotices::tellState()
{
    if (!m_session.isOpen() || !m_session.readOnlyReason()) {
        m_state->dismiss();
        return;
    }
    const base::Error reason = *m_session.readOnlyReason();
    const QString form =
        store::isFileLost(reason.code()) ? tr("From now on for reading only. %1") : tr("Open for reading only. %1");
    m_state->tell(form.arg(text::errorText(reason)), waysOut(reason));
}

QList<MessageBar::Choice> PlanNotices::waysOut(const base::Error &reason)
{
    QList<MessageBar::Choice> ways;
    if (reason.code() == "lock-foreign-host")
        ways.append({tr("Take the lock over"), [this] { Q_EMIT takeOverAsked(); }});
    if (reason.code() == "plan-damaged")
        ways.append({tr("Restore a backup…"), [this] { Q_EMIT backupsAsked(); }});
    if (!store::isFileLost(reason.code()))
        return ways;
    const QString now = text::fromUtf8(reason.value("now"));
    if (!now.isEmpty())
        ways.append({tr("Open it where it is now"), [this, now] { Q_EMIT openAsked(now); }});
    ways.append({tr("Open what is there now"), [this] { Q_EMIT reopenAsked(); }});
    ways.append(
        {reason.code() == "file-changed-outside" ? tr("Save a copy beside it") : tr("Save mine as a copy beside it"),
         [this] { Q_EMIT copyAsked(); }});
    return ways;
}

void PlanNotices::tellPlace()
{
    // Where a plan lies is of no weight while it is lost.
    const auto &reason = m_session.readOnlyReason();
    const bool isOpen = m_session.isOpen() && !(reason && store::isFileLost(reason->code()));
    if (isOpen && m_shared && !isSilenced(key("place"), fingerprint(*m_shared)))
        m_place->tell(text::sharedPlaceText(*m_shared, m_session.file()),
                      silencing(m_place, key("place"), fingerprint(*m_shared)));
    else
        m_place->dismiss();
    if (isOpen && !m_left.isEmpty() && !isSilenced(key("copies"), fingerprint(m_left)))
        m_copies->tell(text::conflictCopiesText(m_left, m_session.file()),
                       silencing(m_copies, key("copies"), fingerprint(m_left)));
    else
        m_copies->dismiss();
}

QList<MessageBar::Choice> PlanNotices::silencing(MessageBar *bar, const QString &key, const QString &said)
{
    return {{tr("Do not show again for this plan"), [this, bar, key, said] {
                 m_settings.setValue(key, said);
                 bar->dismiss();
             }}};
}

bool PlanNotices::isSilenced(const QString &key, const QString &said) const
{
    return m_settings.value(key).toString() == said;
}

QString PlanNotices::key(const char *what) const
{
    return QStringLiteral("notices/%1/%2").arg(m_planId).arg(QString::fromUtf8(what));
}

} // namespace quotasmith::ui
