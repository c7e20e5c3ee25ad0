# Mọi lời trên trang bằng tiếng Việt. Cách đặt tên và các tham số: xem `en.ftl` bên cạnh.
#
# Thông điệp không có tham số đến được với mẫu dưới tên `t.<tên>`, gạch nối thành gạch dưới: `t.skip_link`.

## Khung của mọi trang

language-name = { $tag ->
    [vi] Tiếng Việt
    [en] English
   *[other] { $tag }
}
page-title = { $page } – { $site }
skip-link = Tới nội dung chính
nav-label = Các phần của trang
nav-home = Trang chủ
nav-territories = Địa phương
nav-topics = Chủ đề
nav-data = Dữ liệu
crumbs-label = Vị trí của trang này
languages-label = Ngôn ngữ
footer-publisher = Đơn vị phát hành:
footer-licence = Giấy phép dữ liệu:
footer-data-until = Dữ liệu đến { $date }
footer-generator = Dựng bằng scorecard { $version }
footer-contact = Liên hệ
footer-repository = Kho mã nguồn và dữ liệu

## Nối các phần của câu

list-comma = { ", " }
list-semicolon = { "; " }
list-colon = { ": " }
list-dot = { " · " }
list-plus = { " + " }
list-and = { " và " }
with-notes = { $what } ({ $notes })

## Đơn vị và cách viết số liệu

unit-points = { $number } điểm
unit-days = { $number } ngày
unit-vnd = { $number } đồng
unit-noun = { $number } { $noun }
unit-percentage-points = { $number } điểm phần trăm
hedge-range = { $low }–{ $high }
hedge-nearly = gần { $value }
hedge-about = khoảng { $value }
hedge-over = trên { $value }
hedge-at-least = ít nhất { $value }
hedge-under = dưới { $value }
hedge-at-most = không quá { $value }
computed-from = tính từ { $ratio }
only = chỉ gồm { $what }
by-band = theo mức xếp loại
value-not-printed = Tài liệu không nêu số
value-none = Chưa có số liệu
see-parts = Xem từng phần bên dưới
previous = { $period }: { $value }
counted-set-by = chỉ tiêu do { $body } giao

## Kỳ và ngày

period-year = năm { $year }
# Trong câu văn.
period-half-in-text = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter-in-text = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day-in-text = ngày { $day }
period-span-in-text = giai đoạn { $from } – { $to }
period-until-in-text = giai đoạn đến { $to }
period-half = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day = tại ngày { $day }
period-span = { $from } – { $to }
period-until = tính đến { $to }

## Mục tiêu

target-at-least = ít nhất { $value }
target-more-than = trên { $value }
target-at-most = không quá { $value }
target-less-than = dưới { $value }
target-exactly = đúng { $value }
target-within = trong khoảng { $value }
target-rank = trong { $place } vị trí đầu
target-unprinted = tài liệu không nêu mức
target-set-by = { $body } giao
target-deadline = hạn { $date }
target-period = cho { $period }
target-line = Mục tiêu: { $target }
target-line-notes = Mục tiêu: { $target } ({ $notes })
attained-share = bằng { $percent } mục tiêu
attained-beyond = hơn mục tiêu { $amount }
attained-short = kém mục tiêu { $amount }
attained-early = sớm { $days } ngày so với hạn

## Thay đổi và thứ hạng, như tài liệu in

change-up = tăng { $amount } so với { $since }
change-down = giảm { $amount } so với { $since }
change-none = không đổi so với { $since }
change-up-somehow = tăng so với { $since }
change-down-somehow = giảm so với { $since }
rank-of = hạng { $place }/{ $of }
rank-alone = hạng { $place }
rank-national = cả nước
rank-inside = trong { $place }
rank-by = xếp theo { $by }
rank-up = tăng { $places } bậc so với { $since }
rank-down = giảm { $places } bậc so với { $since }
rank-same = giữ nguyên hạng so với { $since }
rank-up-somehow = tăng hạng so với { $since }
rank-down-somehow = giảm hạng so với { $since }

## Kết luận về mục tiêu

standing-exceeded = Vượt
standing-met = Đạt
standing-nearly = Gần đạt
standing-missed = Chưa đạt
standing-done = Đã xong
standing-in-progress = Đang làm
standing-planned = Có kế hoạch
standing-not-done = Chưa làm
standing-not-due = Chưa đến hạn
standing-bounded = Chưa rõ
standing-no-target = Không có mục tiêu
standing-no-data = Chưa có số liệu
standing-not-judged = Không có mục tiêu
standing-stated = theo tài liệu
count-exceeded = { $count } vượt
count-met = { $count } đạt
count-nearly = { $count } gần đạt
count-missed = { $count } chưa đạt

## Dấu nhắc ở từng số liệu

mark-approximate = số gần đúng
mark-bounded = chỉ cho biết giới hạn
mark-period-inferred = kỳ do suy ra
mark-restated = số tính lại cho địa bàn mới
mark-self-reported = tự báo cáo
other-figure = Có số khác: { $value }
missing-not-published = Chưa công bố
missing-not-applicable = Không áp dụng
missing-withheld = Không được cung cấp
missing-not-entered = Chưa nhập

## Bảng

table-indicator = Chỉ số
table-result = Kết quả
table-status = Đánh giá
table-territory = Địa phương
table-period = Kỳ
table-value = Kết quả
table-group = Nhóm
table-met = Mục tiêu đã đạt
indicators-count = { $count } chỉ số
table-latest = Kỳ mới nhất
table-topic-caption = { $topic }: { $count } chỉ số, mỗi chỉ số với kết quả và đánh giá
table-inside-caption = { $place }: { $count } chỉ số
table-indicator-caption = { $indicator }: mọi số liệu theo địa phương
table-topic-territories = { $topic }: số liệu mới nhất của từng địa phương
evidence-title = Trích nguyên văn
evidence-no-quote = Chưa chép câu trích.
evidence-source = Nguồn:
evidence-locator = Vị trí trong tài liệu: { $where }
evidence-mentions = Tài liệu nhắc lại { $count } lần
evidence-producer = Đơn vị đo: { $body }
evidence-n = Số được khảo sát hoặc đo: { $n }
evidence-margin = Sai số ±{ $margin }
evidence-interval = Khoảng tin cậy { $low }–{ $high }
findings-title = Kiểm tra số liệu
ref-label = Nguồn
figure-data = Xem số liệu
figure-caption = { $what }, { $place }
scroll-hint = Bảng rộng: cuộn ngang để xem hết.

## Hình

mark-title = { $label }: { $value }
line-title-up = { $place } tăng từ { $from } ({ $start }) lên { $to } ({ $end })
line-title-down = { $place } giảm từ { $from } ({ $start }) xuống { $to } ({ $end })
line-title-same = { $place } giữ nguyên { $to } từ { $start } đến { $end }
line-note = Chỉ nối những kỳ cùng loại. Trục dọc không bắt đầu từ số 0.
strip-title = { $count } địa phương: từ { $low } ({ $lowest }) đến { $high } ({ $highest })
strip-subtitle = { $what }, { $period }, { $count } địa phương có số liệu so sánh được
strip-note = Mỗi chấm là một địa phương. Số liệu do từng nơi tự báo cáo có thể được tính theo cách khác nhau.
verdicts-title = Trong { $total } chỉ số: { $counts }
verdicts-subtitle = Số chỉ số theo đánh giá, { $place }
topic-verdicts-subtitle = Số chỉ số theo đánh giá và địa phương, chủ đề { $topic }
home-verdicts-subtitle = Số chỉ số theo đánh giá, từng địa phương có số liệu
groups-note = Mỗi đoạn là số chỉ số có cùng đánh giá. Màu xanh chỉ có nghĩa là đạt mục tiêu, không phải là tốt.

## Trang của địa phương

fact-region = Vùng
fact-code = Mã
fact-lifeline = Thời gian tồn tại
lifeline-from = từ ngày { $from }
lifeline-until = đến trước ngày { $until }
lifeline-both = từ ngày { $from } đến trước ngày { $until }
notice-ended = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }. Số liệu dưới đây là của { $name } trước ngày đó.
notice-ended-empty = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }.
notice-began = { $name } có từ ngày { $date }, hợp nhất từ { $others }{ $basis }. Số liệu trước đó nằm ở trang của từng đơn vị cũ.
notice-basis = { " " }theo { $basis }
lede-figures = Có số liệu cho { $indicators } chỉ số, lấy từ { $sources } tài liệu.
lede-verdicts = { $judged } chỉ số đối chiếu được với mục tiêu: { $counts }.
lede-no-verdicts = Chưa chỉ số nào đối chiếu được với mục tiêu.
lede-period = Phần lớn số liệu là của { $period }.
empty-lede = Chưa có tài liệu nào về { $name } được nhập vào trang này, nên chưa có số liệu.
empty-what-would-be = Khi có tài liệu, trang sẽ nêu từng kết quả cùng mục tiêu, đánh giá, câu trích nguyên văn và nguồn.
summary-title = Nhận xét
verdicts-heading = Tóm tắt
strengths-title = Kết quả nổi bật
strengths-rule = Tối đa ba chỉ số đạt hoặc vượt mục tiêu, xếp theo mức vượt so với mục tiêu.
strengths-none = Chưa có chỉ số nào đạt hoặc vượt mục tiêu trong các tài liệu đã nhập.
concerns-title = Cần xem xét
concerns-rule = Tối đa ba chỉ số chưa đạt hoặc gần đạt mục tiêu, xếp theo mức còn thiếu so với mục tiêu.
concerns-none = Các tài liệu đã nhập không nêu chỉ số nào chưa đạt mục tiêu. Điều này không có nghĩa là mọi mục tiêu đều đã đạt.
reading-title = Cách đọc các bảng
reading-period = Số liệu không ghi kỳ là của { $period }.
reading-period-inferred = Số liệu không ghi kỳ là của { $period }. Tài liệu không in kỳ này: kỳ được suy ra từ nội dung.
reading-self-reported = Mọi số liệu trên trang này là tự báo cáo: lấy từ văn bản nhà nước hoặc báo chí, không phải từ khảo sát độc lập.
reading-status = Đánh giá do máy tính theo mục tiêu mà tài liệu nêu; «theo tài liệu» là kết luận của chính tài liệu. Màu xanh chỉ có nghĩa là đạt mục tiêu.
reading-decimals = Số liệu in đúng như tài liệu nêu; số do máy tính có ghi «tính từ».
inside-title = Các đơn vị bên trong
missing-title = Dữ liệu còn thiếu
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = có mục tiêu nhưng tài liệu không nêu kết quả
missing-count = { $count } trong { $total } chỉ số của trang không được nhắc tới trong các tài liệu đã nhập về nơi này. Không được nhắc tới không có nghĩa là không làm.
missing-list = Xem tên các chỉ số đó
downloads-title = Tải số liệu của trang này
download-csv = Bảng tính (CSV)
download-json = Dữ liệu có cấu trúc (JSON)
neighbours-title = Các nơi cùng vùng
neighbours = Vùng { $region }
neighbours-until = Vùng { $region } (trước { $date })
neighbours-from = Vùng { $region } (từ { $date })

## Trang của chỉ số

fact-unit = Đơn vị
fact-better = Chiều hướng
fact-formula = Cách tính
fact-parent = Thuộc chỉ số
fact-target = Mục tiêu chung
fact-nearly = Được coi là gần đạt khi thiếu không quá
fact-compares = Cách so sánh
fact-topic = Chủ đề
facts-title = Về chỉ số này
formula = { $numerator } ÷ { $denominator }
unit-name-percent = phần trăm
unit-name-points = điểm
unit-name-points-scale = điểm, thang { $scale }
unit-name-count = số đếm
unit-name-number = số
unit-name-days = ngày
unit-name-vnd = đồng
unit-name-milestone = việc đã làm hay chưa
unit-name-bands = số đơn vị theo mức xếp loại
better-higher = cao hơn là tốt hơn
better-lower = thấp hơn là tốt hơn
better-neither = cao hay thấp không tự nói lên tốt hay xấu
compares-same-period = cùng kỳ với nhau
compares-latest = kỳ mới nhất của mỗi nơi
compares-never = không so sánh giữa các nơi
indicator-lede = { $figures } số liệu của { $territories } nơi; mới nhất là của { $latest }.
indicator-self-reported = Mọi số liệu đều là tự báo cáo.
indicator-lede-none = Chưa tài liệu nào đã nhập có số liệu cho chỉ số này.
comparison-title = So sánh
why-title = Vì sao không xếp cạnh nhau
why-one = Mới có một nơi có số liệu, nên chưa so sánh được.
why-never = Chỉ số này được tính theo tiêu chí riêng của từng nơi, nên không so sánh giữa các nơi.
why-no-numbers = Các tài liệu không nêu con số cho toàn bộ nơi đó, nên không so sánh được.
why-periods = Số liệu của các nơi thuộc những kỳ khác nhau, nên không xếp cạnh nhau được: { $periods }.
strip-latest = kỳ mới nhất của mỗi nơi
ranking-title = Thứ hạng
ranking-caption = { $what }, { $period }: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-caption-latest = { $what }, kỳ mới nhất của mỗi nơi: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-rank = Hạng
ranking-place = { $rank }
ranking-tied = { $rank } (đồng hạng)
ranking-note = Hạng do trang này tính trên con số chưa làm tròn. Những nơi mà con số in ra không đủ chi tiết để phân biệt thì đồng hạng.
ranking-apart = Không xếp vào thứ tự vì không có con số chính xác: { $them }.
rank-computed = hạng { $rank }/{ $n }, { $period } (trang này tính)
rank-computed-tied = đồng hạng { $rank }/{ $n }, { $period } (trang này tính)
withheld-neither = Không xếp hạng, vì cao hay thấp không tự nói lên tốt hay xấu.
withheld-too-few = Không xếp hạng khi chưa đủ { $minimum } nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
withheld-small-share = Không xếp hạng khi chưa đủ { $share } số nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
lines-title = Theo thời gian
all-figures-title = Mọi số liệu
siblings-title = Các chỉ số khác cùng chủ đề

## Trang của chủ đề

topic-lede = { $indicators } chỉ số, trong đó { $with } chỉ số có số liệu, của { $territories } địa phương.
topic-lede-none = { $indicators } chỉ số; chưa chỉ số nào có số liệu.
topic-verdicts = { $judged } số liệu đối chiếu được với mục tiêu: { $counts }.
topic-list-title = Các chỉ số
topic-without-title = Chỉ số chưa có số liệu
cell-none = chưa có
topic-count = { $total } chỉ số, { $with } có số liệu

## Trang của tài liệu

crumb-sources = Tài liệu
fact-publisher = Nơi công bố
fact-published = Ngày công bố
fact-kind = Loại tài liệu
fact-title = Tiêu đề
fact-author = Tác giả
fact-number = Số hiệu
fact-retrieved = Ngày đọc
fact-licence = Giấy phép
fact-url = Địa chỉ
fact-archived = Bản lưu
title-inferred = lấy từ những chữ đầu, tài liệu không có tiêu đề
publisher-not-given = không ghi nơi công bố
date-not-given = không ghi ngày
date-inferred = { $date } (suy ra từ nội dung)
no-address = không ghi địa chỉ
read-document = đọc tài liệu gốc
source-kind-survey = khảo sát
source-kind-statistics = số liệu thống kê
source-kind-government = cơ quan nhà nước
source-kind-press = báo chí
source-lede = Trang này lấy { $figures } số liệu từ tài liệu, cho { $indicators } chỉ số; { $quoted } số liệu có câu trích.
source-superseded = Trang chọn hiển thị số của tài liệu khác
passages-title = Từng câu và số liệu
facts-document = Về tài liệu này
sources-title = Nguồn
source-back = Trở lại chỗ dẫn

## Trang chủ

home-lede = Những gì tài liệu đã công bố nêu ra, đặt cạnh mục tiêu được giao.
home-lede-sources = Mỗi con số dẫn về tài liệu đã nêu nó, kèm câu trích nguyên văn khi có.
number-territories = địa phương có số liệu
number-figures = số liệu, mỗi số có nguồn
number-met = mục tiêu đối chiếu được đã đạt hoặc vượt
scored-title = Nơi đã có số liệu
home-table-caption = Các địa phương đã có số liệu, xếp theo tên
met-none = chưa có mục tiêu
territories-note = Tên in đậm là nơi đã có số liệu.
home-ended-title = { $count } đơn vị đến trước ngày { $date }
home-current-title = Đơn vị hiện nay
has-figures = có số liệu
region-none = Không thuộc vùng nào
topics-title = Chủ đề
home-sources-title = Tài liệu
figures-count = { $count } số liệu
data-title = Tải dữ liệu
data-note = Tệp CSV, mã hóa UTF-8; phần thập phân viết sau dấu chấm.
download-file = { $name }
download-claims = Mọi số liệu, đúng như từng tài liệu nêu, kèm câu trích
download-observations = Số liệu được chọn hiển thị, với đánh giá
download-territories = Các địa phương, mã, thời gian tồn tại
download-indicators = Định nghĩa các chỉ số
download-sources = Danh mục tài liệu

## 404

not-found-title = Không có trang này
not-found-text = Địa chỉ này không có trang nào. Có thể trang đã chuyển chỗ, hoặc địa chỉ bị gõ nhầm.
not-found-ways = Từ đây có thể tới:
